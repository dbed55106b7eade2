package jp.securityaction.verification;

import java.time.Duration;

/**
 * A bucket of tokens that fills by itself.
 *
 * @param atOnce how many it holds
 * @param perMinute how many come back in a minute
 */
record Allowance(int atOnce, int perMinute) {
  private static final long MICROS_A_MINUTE = Duration.ofMinutes(1).toNanos() / 1000;

  public Allowance {
    if (atOnce < 1 || perMinute < 1) {
      throw new IllegalArgumentException("an allowance of nothing");
    }
  }

  /** How long so many tokens take to come back; more than the bucket holds count as all of it. */
  long microsFor(int tokens) {
    return Math.ceilDiv(Math.min(tokens, atOnce) * MICROS_A_MINUTE, perMinute);
  }

  long microsForAll() {
    return microsFor(atOnce);
  }
}
