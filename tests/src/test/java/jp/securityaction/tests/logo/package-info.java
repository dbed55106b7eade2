/** The logo of the declared star. */
@NullMarked
package jp.securityaction.tests.logo;

import org.jspecify.annotations.NullMarked;
