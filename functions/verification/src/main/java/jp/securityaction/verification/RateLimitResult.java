package jp.securityaction.verification;

/** What became of taking tokens. */
public sealed interface RateLimitResult {
  record Taken() implements RateLimitResult {}

  /**
   * There are not enough.
   *
   * @param seconds until there are, 1 and more
   */
  record NotYet(long seconds) implements RateLimitResult {}
}
