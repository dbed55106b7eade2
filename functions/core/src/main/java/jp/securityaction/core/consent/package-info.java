/** The texts that an applicant agrees to: terms of use and pledges, each with its version. */
@NullMarked
package jp.securityaction.core.consent;

import org.jspecify.annotations.NullMarked;
