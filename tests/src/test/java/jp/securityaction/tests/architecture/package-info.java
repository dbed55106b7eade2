/** The shape of the code: who may know whom. */
@NullMarked
package jp.securityaction.tests.architecture;

import org.jspecify.annotations.NullMarked;
