package jp.securityaction.local.stream;

import java.time.Duration;

/**
 * How long to wait after failures in a row. The longest wait is short: what was down and is back
 * should show within seconds.
 */
final class RetryBackoff {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int DOUBLINGS = 5;

  private int failures;

  void succeeded() {
    failures = 0;
  }

  Duration failed() {
    Duration wait = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    failures++;
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
