package jp.securityaction.verification;

/** What became of taking tokens out of a client's bucket. */
sealed interface RateLimitResult {
  record Allowed() implements RateLimitResult {}

  /**
   * There are not enough.
   *
   * @param retryAfterSeconds until there are, 1 and more
   */
  record Exceeded(long retryAfterSeconds) implements RateLimitResult {}
}
