package jp.securityaction.tests.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.truth.Tally;
import jp.securityaction.benchmarks.truth.TruthRun;
import jp.securityaction.tests.stack.RunningStack;
import org.junit.jupiter.api.Test;

/**
 * Invariant 3, small: {@code benchmarks/run truth} does the same ten thousand times. On a stack of
 * its own, because its engine is killed and started again.
 */
final class TruthTest {
  private static final int SEEDS = 100;
  private static final int DECLARERS = 20;
  private static final int CHANGES = 120;
  private static final long SEED = Long.getLong("seed", 3);

  @Test
  void invariant_3_no_answer_is_stale_with_the_indexer_running_paused_or_without_its_engine()
      throws InterruptedException {
    try (RunningStack stack = RunningStack.start(SEEDS)) {
      List<Tally> tallies = new TruthRun(stack.local(), DECLARERS, SEED).run(CHANGES);

      assertThat(tallies).hasSize(3).allSatisfy(TruthTest::isTrue);
      assertThat(tallies.stream().mapToInt(tally -> tally.changes() + tally.stops()).sum())
          .isEqualTo(CHANGES);
      assertThat(tallies.getLast().refusals()).isPositive();
    }
  }

  private static void isTrue(Tally tally) {
    assertThat(tally.faults()).as(tally.state()).isEmpty();
    assertThat(tally.searches()).as(tally.state()).isPositive();
    assertThat(tally.verifications()).as(tally.state()).isPositive();
    assertThat(tally.stops()).as(tally.state()).isPositive();
    assertThat(tally.secondsToFindAll()).as(tally.state()).isLessThan(10);
  }
}
