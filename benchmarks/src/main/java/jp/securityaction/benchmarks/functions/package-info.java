/** Each function's own time. */
@NullMarked
package jp.securityaction.benchmarks.functions;

import org.jspecify.annotations.NullMarked;
