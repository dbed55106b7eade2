/** What the public sees of a live declaration, and how names are compared. */
@NullMarked
package jp.securityaction.core.listing;

import org.jspecify.annotations.NullMarked;
