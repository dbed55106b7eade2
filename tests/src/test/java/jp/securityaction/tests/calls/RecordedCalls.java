package jp.securityaction.tests.calls;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** All calls of this JVM's functions, each kind once. */
public final class RecordedCalls {
  private static final Set<AwsCall> KINDS = ConcurrentHashMap.newKeySet();
  private static final AtomicLong NUMBER = new AtomicLong();

  private RecordedCalls() {}

  public static Set<AwsCall> kinds() {
    return Set.copyOf(KINDS);
  }

  /** How many calls there were in all. */
  public static long number() {
    return NUMBER.get();
  }

  static void add(AwsCall call) {
    NUMBER.incrementAndGet();
    KINDS.add(call);
  }
}
