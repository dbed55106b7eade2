package jp.securityaction.benchmarks.truth;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Waits until declarers are found by their newest names. */
record Finding(Visitor visitor) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final int UNAVAILABLE = 503;

  /** How long it took from now, in nanoseconds. */
  long one(Declarer declarer) throws InterruptedException {
    long begin = System.nanoTime();
    String name = declarer.shown().name();
    while (true) {
      Optional<ShownBusiness> seen = visitor.sees(declarer, name, "");
      long passed = System.nanoTime() - begin;
      if (seen.isPresent()) {
        return passed;
      }
      if (passed > PATIENCE.toNanos()) {
        throw new IllegalStateException(name + " finds nobody after " + PATIENCE);
      }
      Thread.sleep(LOOK);
    }
  }

  /** How long it took from now until the last live one was found, in seconds. */
  double all(Collection<Declarer> declarers) throws InterruptedException {
    long begin = System.nanoTime();
    for (Declarer declarer : declarers) {
      if (declarer.isLive()) {
        one(declarer);
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Returns at the first search that is answered again. */
  void awaitIndex() throws InterruptedException {
    long begin = System.nanoTime();
    while (visitor.searches("", "").status() == UNAVAILABLE) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("no search is answered after " + PATIENCE);
      }
      Thread.sleep(LOOK);
    }
  }
}
