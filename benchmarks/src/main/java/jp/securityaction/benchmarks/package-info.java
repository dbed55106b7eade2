/** Load, and what it costs. */
@NullMarked
package jp.securityaction.benchmarks;

import org.jspecify.annotations.NullMarked;
