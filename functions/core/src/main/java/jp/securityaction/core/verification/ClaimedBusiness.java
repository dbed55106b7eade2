package jp.securityaction.core.verification;

import jp.securityaction.core.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** A business by the name, the number, or both that somebody has of it; at least one is there. */
public record ClaimedBusiness(@Nullable String name, @Nullable CorporateNumber corporateNumber) {

  public ClaimedBusiness {
    if (name == null && corporateNumber == null) {
      throw new IllegalArgumentException("nobody");
    }
  }

  /** Whom somebody buys from is their own affair. */
  @Override
  public String toString() {
    return "ClaimedBusiness[…]";
  }
}
