/** OpenSearch on one machine, as the managed service has it: kuromoji and ICU at hand. */
@NullMarked
package jp.securityaction.local.opensearch;

import org.jspecify.annotations.NullMarked;
