/** Where the open data lie, and who may write them at a time. */
@NullMarked
package jp.securityaction.edge.opendata;

import org.jspecify.annotations.NullMarked;
