/** A running stack to measure on: its functions, its bare engines, and a register of any size. */
@NullMarked
package jp.securityaction.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
