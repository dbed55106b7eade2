package jp.securityaction.searchindex.admin;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** How far the filling is, told every few seconds. */
final class FillProgress {
  private static final long INTERVAL_NANOS = 2_000_000_000L;

  private final Consumer<String> told;
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong scanned = new AtomicLong();
  private final AtomicLong last = new AtomicLong();
  private long begun;
  private long items;

  FillProgress(Consumer<String> told) {
    this.told = told;
  }

  /**
   * Begins to count.
   *
   * @param items about how many items the table has
   */
  void begin(long items) {
    this.items = items;
    this.begun = System.nanoTime();
    last.set(begun);
  }

  void add(int declarations, int passed) {
    written.addAndGet(declarations);
    scanned.addAndGet(passed);
    long now = System.nanoTime();
    long before = last.get();
    if (now - before > INTERVAL_NANOS && last.compareAndSet(before, now)) {
      told.accept("  " + soFar(now));
    }
  }

  String summary() {
    return "%,d declarations in %.1f s".formatted(written.get(), seconds(System.nanoTime()));
  }

  private String soFar(long now) {
    long share = items == 0 ? 100 : Math.min(100, scanned.get() * 100 / items);
    return String.format(
        Locale.ROOT,
        "%,d declarations, %,d a second, %d %% of the table",
        written.get(),
        Math.round(written.get() / seconds(now)),
        share);
  }

  private double seconds(long now) {
    return (now - begun) / 1_000_000_000.0;
  }
}
