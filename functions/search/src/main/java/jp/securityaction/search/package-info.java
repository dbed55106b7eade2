/** Search: live declarations found by anybody, shown as the table has them at this moment. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.search")
package jp.securityaction.search;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
