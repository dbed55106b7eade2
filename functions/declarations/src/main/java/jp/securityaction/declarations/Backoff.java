package jp.securityaction.declarations;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses between tries, drawn at random: callers that met once should not meet again. */
record Backoff(RandomGenerator random) {
  private static final Duration FIRST = Duration.ofMillis(25);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /**
   * Waits before the next try.
   *
   * @param tried how many tries there were, 1 and more
   */
  void pauseAfter(int tried) {
    long longest = Math.min(LONGEST.toMillis(), FIRST.toMillis() << (tried - 1));
    try {
      Thread.sleep(random.nextLong(1, longest + 1));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", interrupted);
    }
  }
}
