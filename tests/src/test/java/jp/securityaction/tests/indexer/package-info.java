/** The indexer, fed as the table's stream feeds it on its worst days. */
@NullMarked
package jp.securityaction.tests.indexer;

import org.jspecify.annotations.NullMarked;
