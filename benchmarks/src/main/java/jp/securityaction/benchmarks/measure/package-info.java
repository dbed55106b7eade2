/** Times, memory and tables. */
@NullMarked
package jp.securityaction.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
