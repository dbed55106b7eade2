/** Statistics and the list of open data: what the last build of the open data counted and wrote. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.opendata.statistics")
package jp.securityaction.opendata.statistics;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
