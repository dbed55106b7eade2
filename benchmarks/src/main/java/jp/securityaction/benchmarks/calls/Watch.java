package jp.securityaction.benchmarks.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the functions of this JVM ask of their engines, from its beginning to its end. One at
 * a time, and with one call of a function under way; without one the functions run as always.
 */
public final class Watch {
  private static final AtomicReference<@Nullable Watch> CURRENT = new AtomicReference<>();

  private final String withheld;
  private final List<EngineCall> calls = new ArrayList<>();

  private Watch(String withheld) {
    this.withheld = withheld;
  }

  public static Watch begin() {
    return beginWithholding("");
  }

  /**
   * Calls of this kind are noted and answered with an empty document, but never reach an engine.
   */
  public static Watch beginWithholding(String kind) {
    Watch watch = new Watch(kind);
    if (!CURRENT.compareAndSet(null, watch)) {
      throw new IllegalStateException("there is another watch");
    }
    return watch;
  }

  /** The calls in the order in which they ended. */
  public List<EngineCall> end() {
    CURRENT.set(null);
    synchronized (calls) {
      return List.copyOf(calls);
    }
  }

  static Optional<Watch> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  boolean withholds(EngineCall call) {
    return !withheld.isEmpty() && call.is(withheld);
  }

  void add(EngineCall call) {
    synchronized (calls) {
      calls.add(call);
    }
  }

  /** How long at least one of the calls was under way, in nanoseconds. */
  public static long busy(List<EngineCall> calls) {
    long busy = 0;
    long reached = Long.MIN_VALUE;
    for (EngineCall call :
        calls.stream().sorted(Comparator.comparingLong(EngineCall::begin)).toList()) {
      long begin = Math.max(call.begin(), reached);
      busy += Math.max(0, call.end() - begin);
      reached = Math.max(reached, call.end());
    }
    return busy;
  }
}
