package jp.securityaction.tests.given;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Where tests draw at random. Each test has a sequence of its own, so that with {@code -Dseed=…} it
 * draws the same whether it runs alone or among all.
 */
public final class Seed {
  private static final long OF_THIS_RUN = Long.getLong("seed", System.nanoTime());

  private static volatile RandomGenerator random = new Random(OF_THIS_RUN);

  private Seed() {}

  public static RandomGenerator random() {
    return random;
  }

  /** Begins each test's sequence, and names the seed beside each failure. */
  public static final class Listener implements TestExecutionListener {
    @Override
    public void executionStarted(TestIdentifier test) {
      long ofTheTest =
          UUID.nameUUIDFromBytes(test.getUniqueId().getBytes(UTF_8)).getMostSignificantBits();
      random = new Random(OF_THIS_RUN ^ ofTheTest);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == Status.FAILED) {
        System.err.printf("%s drew with -Dseed=%d%n", test.getDisplayName(), OF_THIS_RUN);
      }
    }
  }
}
