package jp.securityaction.verification;

import jp.securityaction.core.verification.Verification;

/** What a row of a table gets. */
sealed interface RowAnswer {
  record Answered(Verification verification) implements RowAnswer {}

  record Unreadable(String reason) implements RowAnswer {}
}
