/** Whether any public answer is ever stale. */
@NullMarked
package jp.securityaction.benchmarks.truth;

import org.jspecify.annotations.NullMarked;
