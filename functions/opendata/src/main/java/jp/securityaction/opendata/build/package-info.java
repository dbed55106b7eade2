/**
 * Open data: the public register as files, rebuilt after every change and once a day from the
 * table.
 */
@Configuration
@Requires(property = "function", value = "jp.securityaction.opendata.build")
package jp.securityaction.opendata.build;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
