package jp.securityaction.tests.operator;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.operator.AnOperator.Done;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The index made anew from the table, while everybody goes on. */
final class RebuildTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final int WRITERS = 6;

  private final AnOperator operator = new AnOperator();
  private final TamperedIndex index = new TamperedIndex();

  @AfterEach
  void close() {
    operator.close();
  }

  @Test
  void whatever_is_written_meanwhile_is_in_the_new_index_and_no_search_fails() throws Exception {
    String before = TheStack.index().name();
    AtomicBoolean goOn = new AtomicBoolean(true);
    AtomicInteger writes = new AtomicInteger();
    AtomicInteger searched = new AtomicInteger();
    try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> going = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        going.add(everybody.submit(() -> lifeAfterLife(goOn, writes)));
      }
      going.add(everybody.submit(() -> search(goOn, searched)));

      Done first = operator.at(REPOSITORY, "rebuild-index");
      Done second = operator.at(REPOSITORY, "rebuild-index");
      goOn.set(false);
      for (Future<?> one : going) {
        one.get();
      }

      assertThat(first.exit()).as(first.said()).isZero();
      assertThat(second.exit()).as(second.said()).isZero();
    }
    assertThat(writes).hasValueGreaterThan(100);
    assertThat(searched).hasValueGreaterThan(100);
    assertThat(TheStack.index().name()).isNotEqualTo(before);
    Done compared = operator.at(REPOSITORY, "compare-index");
    assertThat(compared.said()).contains(", 0 differences");
    assertThat(compared.exit()).isZero();
  }

  @Test
  void what_the_index_lost_or_never_forgot_is_named_and_mended() {
    AnApplication application = anApplication().namedApart();
    aDeclarer(application);
    new Searches(aVisitor()).findsSoon(application.name());
    String key = TheStack.index().keyOf(application.name());
    index.loses(key);
    index.holds("nobodys-key", 7);

    Done compared = operator.at(REPOSITORY, "compare-index");

    assertThat(compared.exit()).isEqualTo(1);
    assertThat(compared.said())
        .contains(key + ": version 1, live in the table, not there in the index")
        .contains("nobodys-key: not there in the table, version 7, live in the index")
        .contains(", 2 differences");
    assertThat(operator.at(REPOSITORY, "rebuild-index").exit()).isZero();
    assertThat(operator.at(REPOSITORY, "compare-index").exit()).isZero();
  }

  @Test
  void what_a_killed_rebuild_left_behind_is_cleared_away_by_the_next() {
    index.hasAnother("declarations-killed-20260401000000", "declarations-next");
    letSomebodyFillUntil(Instant.EPOCH);

    Done rebuilt = operator.at(REPOSITORY, "rebuild-index");

    assertThat(rebuilt.exit()).as(rebuilt.said()).isZero();
    assertThat(rebuilt.said()).contains("removed declarations-killed-20260401000000, which an");
  }

  @Test
  void two_at_a_time_are_one_too_many() {
    letSomebodyFillUntil(Instant.now().plusSeconds(55));
    String before = TheStack.index().name();

    Done refused = operator.at(REPOSITORY, "rebuild-index");

    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.said()).contains("another command is making or filling an index");
    assertThat(TheStack.index().name()).isEqualTo(before);
    letSomebodyFillUntil(Instant.EPOCH);
  }

  private static void letSomebodyFillUntil(Instant heldUntil) {
    TheStack.tables().letSomebodyHold("search-index#lease", heldUntil);
  }

  private static void lifeAfterLife(AtomicBoolean goOn, AtomicInteger writes) {
    Applicant applicant = anApplicant();
    while (goOn.get()) {
      applicant.declares(anApplication().draft()).hasStatus(201);
      applicant.changes("/business/name", aNameApart()).isOk();
      applicant.changes("/business/name", aNameApart()).isOk();
      writes.addAndGet(3);
      if (goOn.get()) {
        applicant.stops().isOk();
        writes.incrementAndGet();
      }
    }
  }

  private static void search(AtomicBoolean goOn, AtomicInteger searched) {
    Searches searches = new Searches(aVisitor());
    while (goOn.get()) {
      searches.by("prefecture=13&size=5").isOk();
      searched.incrementAndGet();
    }
  }
}
