/** Nothing old is ever shown, tried with chance. */
@NullMarked
package jp.securityaction.tests.truth;

import org.jspecify.annotations.NullMarked;
