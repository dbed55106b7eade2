/** {@code ./operate} against the real engines, with stand-ins for what no machine has of AWS. */
@NullMarked
package jp.securityaction.tests.operator;

import org.jspecify.annotations.NullMarked;
