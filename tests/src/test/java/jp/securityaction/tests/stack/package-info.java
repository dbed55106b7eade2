/** The real stack on this machine, started once for all tests of a JVM. */
@NullMarked
package jp.securityaction.tests.stack;

import org.jspecify.annotations.NullMarked;
