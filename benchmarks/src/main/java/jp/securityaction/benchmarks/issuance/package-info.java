/** Issuance beside its bare transactions. */
@NullMarked
package jp.securityaction.benchmarks.issuance;

import org.jspecify.annotations.NullMarked;
