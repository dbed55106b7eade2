/** How much one client may ask for in a while, wherever its calls end up. */
@NullMarked
package jp.securityaction.edge.limit;

import org.jspecify.annotations.NullMarked;
