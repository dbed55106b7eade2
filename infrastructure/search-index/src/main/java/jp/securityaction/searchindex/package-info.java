/**
 * The search index as an operator treats it: made from its definition, filled from the table,
 * compared with it. The local stack makes its index here, too.
 */
@NullMarked
package jp.securityaction.searchindex;

import org.jspecify.annotations.NullMarked;
