/** Issuance: an application becomes a declaration with its ID, in one answer. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.issuance")
package jp.securityaction.issuance;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
