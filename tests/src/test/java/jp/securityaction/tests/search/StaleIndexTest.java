package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;

/** Invariant 3: no answer shows old data, however far the index is behind. */
final class StaleIndexTest {
  private final Searches searches = new Searches(aVisitor());
  private final AnApplication application = anApplication().namedApart();
  private final Applicant owner = aDeclarer(application);

  StaleIndexTest() {
    searches.findsSoon(application.name());
  }

  @Test
  void invariant_3_a_stop_is_gone_from_the_very_next_search_even_while_the_index_sleeps() {
    TheStack.whileTheIndexerSleeps(
        () -> {
          owner.stops().isOk();

          assertThat(hits("")).isEmpty();
          assertThat(hits("&prefecture=13")).isEmpty();
        });
    assertThat(hits("")).isEmpty();
  }

  @Test
  void invariant_3_a_change_shows_at_once_in_its_hit() {
    TheStack.whileTheIndexerSleeps(
        () -> {
          owner.changes("/business/websiteUrl", "https://new.example.jp/").isOk();
          owner.stepsUp(aStepUp(), owner.sees().etag()).isOk();

          Json hit = hits("").getFirst();
          assertThat(hit.at("/websiteUrl").text()).isEqualTo("https://new.example.jp/");
          assertThat(hit.at("/star").number()).isEqualTo(2);
          assertThat(hits("&star=1")).isEmpty();
        });
  }

  @Test
  void invariant_3_what_moved_away_is_no_hit_of_the_old_place_any_more() {
    TheStack.whileTheIndexerSleeps(
        () -> {
          ApiAnswer seen = owner.sees();
          owner
              .changes(
                  Applicant.changeOf(seen)
                      .with("/business/prefecture", "27")
                      .with("/business/city", "27127"),
                  seen.etag())
              .isOk();

          assertThat(hits("&prefecture=13")).isEmpty();
          assertThat(hits("&city=13101")).isEmpty();
          assertThat(hits("").getFirst().at("/city").text()).isEqualTo("27127");
        });
  }

  @Test
  void invariant_3_an_old_name_finds_nobody_and_the_new_one_soon() {
    String newName = aNameApart();
    TheStack.whileTheIndexerSleeps(
        () -> {
          owner.changes("/business/name", newName).isOk();

          assertThat(hits("")).isEmpty();
        });
    assertThat(searches.findsSoon(newName).at("/name").text()).isEqualTo(newName);
  }

  private List<Json> hits(String more) {
    return searches.byName(application.name(), more).isOk().at("/items").items();
  }
}
