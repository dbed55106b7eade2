/** The indexer: each change of a declaration, carried from the table's stream into the index. */
@Configuration
@Requires(property = "function", value = "jp.securityaction.indexer")
package jp.securityaction.indexer;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
