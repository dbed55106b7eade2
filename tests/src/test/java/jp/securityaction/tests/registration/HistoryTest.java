package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import org.junit.jupiter.api.Test;

final class HistoryTest {

  @Test
  void every_leaf_that_changed_is_told_with_both_values() {
    Applicant owner = aDeclarer(anApplication().ofTwoStars());
    ApiAnswer before = owner.sees();

    owner
        .changes(
            Applicant.changeOf(before)
                .with("/business/street", "永田町1-1")
                .with("/business/representative/title", "")
                .with("/business/building", "みなとビル4階")
                .with("/business/employees", 30)
                .with("/secondStar/selfAssessment/answers/2", "notDone"),
            before.etag())
        .isOk();

    Json newest = owner.history().at("/0");
    assertThat(newest.at("/action").text()).isEqualTo("changed");
    assertThat(newest.at("/changes").items())
        .extracting(
            change -> change.at("/pointer").text(),
            change -> change.at("/from").value(),
            change -> change.at("/to").value())
        .containsExactlyInAnyOrder(
            tuple("#/business/street", "霞が関1-2-3", "永田町1-1"),
            tuple("#/business/representative/title", "代表取締役", null),
            tuple("#/business/building", null, "みなとビル4階"),
            tuple("#/business/employees", 25, 30),
            tuple("#/secondStar/selfAssessment/answers/2", "done", "notDone"));
  }

  @Test
  void all_that_happened_is_told_newest_first_over_all_declarations() {
    Applicant owner = aDeclarer(anApplication());
    String first = owner.sees().at("/declarationId").text();
    owner.choosesMailNews(true).isOk();
    owner.changes("/business/employees", 30).isOk();
    owner.stepsUp(aStepUp(), owner.sees().etag()).isOk();
    owner.asksForLogo(2).isOk();
    owner.stops().isOk();
    owner.declares(anApplication().draft()).hasStatus(201);
    String second = owner.sees().at("/declarationId").text();

    Json history = owner.history();

    assertThat(history.items())
        .extracting(
            entry -> entry.at("/action").text(),
            entry -> entry.at("/declarationId").text(),
            entry -> entry.at("/star").number())
        .containsExactly(
            tuple("declared", second, 1L),
            tuple("stopped", first, 2L),
            tuple("logo-downloaded", first, 2L),
            tuple("stepped-up", first, 2L),
            tuple("changed", first, 1L),
            tuple("mail-news", first, 1L),
            tuple("declared", first, 1L));
    List<OffsetDateTime> times = history.texts("/at").stream().map(OffsetDateTime::parse).toList();
    assertThat(times).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void nobody_sees_another_s_history() {
    aDeclarer(anApplication());

    assertThat(anApplicant().history().items()).isEmpty();
  }
}
