/** What stands before the functions, ours or SAM CLI's, and whether the two are of one mind. */
@NullMarked
package jp.securityaction.tests.front;

import org.jspecify.annotations.NullMarked;
