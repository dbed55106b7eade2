/** The invariants of the architecture, each by its number. */
@NullMarked
package jp.securityaction.tests.invariants;

import org.jspecify.annotations.NullMarked;
