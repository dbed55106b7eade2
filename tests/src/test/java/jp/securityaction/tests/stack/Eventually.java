package jp.securityaction.tests.stack;

import java.time.Duration;
import java.time.Instant;

/** Waits for what the contract lets lag, no longer than it lets it. */
public final class Eventually {
  private static final Duration LONGEST_LAG = Duration.ofSeconds(5);
  private static final long PAUSE_MILLIS = 100;

  private Eventually() {}

  /** Tries again until nothing is wrong any more, or until the lag is longer than allowed. */
  public static void holds(Runnable assertion) {
    holds(LONGEST_LAG, assertion);
  }

  public static void holds(Duration lag, Runnable assertion) {
    Instant end = Instant.now().plus(lag);
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError notYet) {
        if (Instant.now().isAfter(end)) {
          throw notYet;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
