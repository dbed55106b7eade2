package jp.securityaction.benchmarks.measure;

import java.util.Arrays;

/** Measured times, in nanoseconds. */
public final class Durations {
  private static final double NANOS_A_MILLI = 1e6;

  private long[] values = new long[256];
  private int size;

  public synchronized void add(long nanos) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = nanos;
  }

  public synchronized void addAll(Durations others) {
    for (int i = 0; i < others.size; i++) {
      add(others.values[i]);
    }
  }

  public synchronized int size() {
    return size;
  }

  /** By nearest rank, in milliseconds. */
  public synchronized double percentile(int percent) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * size);
    return sorted[Math.max(0, rank - 1)] / NANOS_A_MILLI;
  }

  public double p50() {
    return percentile(50);
  }

  public double p95() {
    return percentile(95);
  }

  public double p99() {
    return percentile(99);
  }

  public double longest() {
    return percentile(100);
  }

  public synchronized double mean() {
    return Arrays.stream(values, 0, size).average().orElse(Double.NaN) / NANOS_A_MILLI;
  }
}
