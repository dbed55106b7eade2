/** Search beside its bare engines. */
@NullMarked
package jp.securityaction.benchmarks.search;

import org.jspecify.annotations.NullMarked;
