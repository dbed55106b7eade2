/** Logo: a link to the logo of a live declaration, good for a minute. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.logo")
package jp.securityaction.logo;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
