/** The names of the made-up register. */
@NullMarked
package jp.securityaction.benchmarks.names;

import org.jspecify.annotations.NullMarked;
