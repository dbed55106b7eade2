package jp.securityaction.login;

/** The attempt that belongs to a browser's cookie and state, out of the table from now on. */
sealed interface ConsumedAttempt {
  record InTime(LoginAttempt attempt) implements ConsumedAttempt {}

  record Expired() implements ConsumedAttempt {}

  /** This browser has no attempt, or one of another state, which stays in the table. */
  record Unknown() implements ConsumedAttempt {}
}
