package jp.securityaction.verification;

import jp.securityaction.core.verification.ClaimedBusiness;
import jp.securityaction.core.verification.Question;

/** What a row of a table asks. */
sealed interface RowQuestion {
  record OfId(Question question) implements RowQuestion {}

  /** Without an ID: whether that business declares now. */
  record OfBusiness(ClaimedBusiness business) implements RowQuestion {}

  /**
   * Nothing that could be answered.
   *
   * @param reason what is wrong and what to do, in Japanese
   */
  record Unreadable(String reason) implements RowQuestion {}
}
