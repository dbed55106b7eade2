package jp.securityaction.core.verification;

import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.ClaimedId;
import org.jspecify.annotations.Nullable;

/** Whether this ID belongs to whoever goes by this name, this number, or both. */
public record Question(
    ClaimedId id, @Nullable String name, @Nullable CorporateNumber corporateNumber) {

  /** An ID is evidence. */
  @Override
  public String toString() {
    return "Question[…]";
  }
}
