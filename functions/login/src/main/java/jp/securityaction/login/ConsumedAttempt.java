package jp.securityaction.login;

/** The attempt that a state belongs to, spent from now on where this browser began it. */
sealed interface ConsumedAttempt {
  record InTime(LoginAttempt attempt) implements ConsumedAttempt {}

  record Expired(String returnTo) implements ConsumedAttempt {}

  /** Somebody came back with this state before. */
  record Used(String returnTo) implements ConsumedAttempt {}

  /** Another browser began it, and may still end it. */
  record Foreign(String returnTo) implements ConsumedAttempt {}

  /** No attempt has this state, or none that is still kept. */
  record Unknown() implements ConsumedAttempt {}
}
