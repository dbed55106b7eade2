package jp.securityaction.local.seed;

import java.util.random.RandomGenerator;

/**
 * Draws another number for each declarer, because an ID is given only once: a multiplication by a
 * factor coprime to the bound is a permutation of the numbers below it.
 */
record DistinctDraw(int number) implements RandomGenerator {
  private static final long FACTOR = 387_420_489;

  @Override
  public int nextInt(int bound) {
    return (int) ((number + 1) * FACTOR % bound);
  }

  @Override
  public long nextLong() {
    throw new UnsupportedOperationException("only numbers below a bound are drawn");
  }
}
