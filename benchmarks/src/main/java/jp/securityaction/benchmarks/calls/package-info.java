/** What the functions ask of their engines, and how long that takes. */
@NullMarked
package jp.securityaction.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
