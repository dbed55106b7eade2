/**
 * Verification: whether an ID belongs to who shows it, who declares now, which subsidies there are
 * and which accepts an ID. What is asked about IDs works from the table alone, so it goes on while
 * the index is down.
 */
@Configuration
@Requires(property = "function", value = "jp.securityaction.verification")
package jp.securityaction.verification;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
