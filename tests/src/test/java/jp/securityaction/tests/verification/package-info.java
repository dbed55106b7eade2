/** Verification of IDs, alone and in tables, and subsidy eligibility. */
@NullMarked
package jp.securityaction.tests.verification;

import org.jspecify.annotations.NullMarked;
