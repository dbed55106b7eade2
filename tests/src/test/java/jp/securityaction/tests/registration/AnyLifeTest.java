package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.Applicants.anApplicant;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import jp.securityaction.tests.given.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an owner does in whatever order, the site answers as the rules say; a failure names the
 * seed.
 */
final class AnyLifeTest {
  private static final int LIVES = 4;
  private static final int DEEDS = 25;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource
  void goes_by_the_rules(long seed) {
    RandomGenerator random = new Random(seed);
    Life life = new Life(anApplicant());
    for (int i = 0; i < DEEDS; i++) {
      life.live(random);
    }
  }

  static LongStream goes_by_the_rules() {
    return Seed.random().longs(LIVES);
  }
}
