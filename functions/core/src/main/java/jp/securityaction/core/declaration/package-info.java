/** The declaration itself: its ID, its stars, its life from the application to the stop. */
@NullMarked
package jp.securityaction.core.declaration;

import org.jspecify.annotations.NullMarked;
