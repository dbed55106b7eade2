/** Registration: the owner sees it, changes it, steps up, stops it. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.registration")
package jp.securityaction.registration;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
