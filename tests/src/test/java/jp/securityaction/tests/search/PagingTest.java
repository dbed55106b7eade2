package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.Eventually;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingTest {
  private final Searches searches = new Searches(aVisitor());

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "name", "declaredAt"})
  void paging_meets_every_declarer_exactly_once(String sort) {
    Eventually.holds(
        () -> {
          List<Json> all = searches.pages("sort=" + sort + "&size=37");

          assertThat(all).hasSizeGreaterThanOrEqualTo(TheStack.SEEDS).hasSize(liveInTheIndex());
          assertThat(all.stream().filter(PagingTest::isCorporation)).doesNotHaveDuplicates();
        });
  }

  @Test
  void the_newest_come_first_when_asked_for() {
    List<String> days =
        searches.pages("sort=declaredAt&size=100").stream()
            .map(hit -> hit.at("/declaredOn").text())
            .toList();

    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void a_page_is_as_long_as_asked() {
    assertThat(searches.by("size=1").at("/items").items()).hasSize(1);
    assertThat(searches.by("size=100").at("/items").items()).hasSize(100);
    assertThat(searches.by("").at("/items").items()).hasSize(20);
  }

  @Test
  void the_cursor_of_another_search_is_refused() {
    String cursor = Encoding.query(searches.by("size=5").at("/next").text());

    searches.by("size=5&cursor=" + cursor).isOk();
    for (String other : List.of("q=a&size=5", "prefecture=13&size=5", "sort=name&size=5")) {
      isRefused(searches.by(other + "&cursor=" + cursor));
    }
  }

  @Test
  void a_changed_cursor_is_refused() {
    String cursor = searches.by("size=5").at("/next").text();
    for (int i = 0; i < cursor.length() - 1; i += 7) {
      char changed = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String tampered = cursor.substring(0, i) + changed + cursor.substring(i + 1);

      isRefused(searches.by("size=5&cursor=" + Encoding.query(tampered)));
    }
    isRefused(searches.by("size=5&cursor=x"));
    isRefused(searches.by("size=5&cursor=" + cursor.substring(1)));
  }

  @Test
  void invariant_4_a_cursor_tells_nothing() {
    String cursor = searches.by("size=5").at("/next").text();

    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(searches.by("size=5").at("/next").text()).isNotEqualTo(cursor);
  }

  private static int liveInTheIndex() {
    return (int)
        TheStack.index().documents().stream()
            .filter(document -> document.at("/live").flag())
            .count();
  }

  /** Sole proprietors have no number, so two of them may look the same. */
  private static boolean isCorporation(Json hit) {
    return !hit.at("/corporateNumber").isAbsent();
  }

  private static void isRefused(ApiAnswer reply) {
    assertThat(reply.isProblem(400, "malformed").faults())
        .allMatch(fault -> fault.startsWith("cursor "));
  }
}
