package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sam-local")
final class ParametersTest {
  private final Searches searches = new Searches(aVisitor());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prefecture=48",
        "prefecture=1",
        "city=99999",
        "city=1310",
        "industry=U",
        "star=3",
        "star=x",
        "year=26",
        "year=1999",
        "year=2026-04",
        "corpType=company",
        "sort=newest",
        "size=0",
        "size=101",
        "size=-1",
        "size=x",
        "size=1.5",
        "size=99999999999999999999",
        "colour=blue",
        "Q=a",
        "q=a&q=b",
        "sort=name&sort=name",
        "size=10&size=10",
        "cursor=a&cursor=b",
        "q=%01",
        "q=%7F",
        "q=%ff"
      })
  void what_is_no_search_is_refused(String query) {
    searches.wrongly(query).isProblem(400, "malformed");
  }

  @Test
  void words_may_be_two_hundred_characters_long_and_no_longer() {
    searches.byName("𠮷".repeat(200)).isOk();
    assertThat(searches.wrongly("q=" + "a".repeat(201)).isProblem(400, "malformed").faults())
        .containsExactly("q too-long");
  }

  @Test
  void all_faults_are_named_at_once() {
    ApiAnswer answer =
        searches
            .wrongly("prefecture=99&star=1&star=7&size=0&colour=blue")
            .isProblem(400, "malformed");

    assertThat(answer.faults())
        .extracting(fault -> fault.split(" ", 2)[0])
        .containsExactlyInAnyOrder("prefecture", "star", "size", "colour");
  }

  @Test
  void empty_values_count_as_absent() {
    Json all = searches.by("size=1").isOk().at("/total");

    assertThat(
            searches
                .by("q=&prefecture=&city=&star=&sort=&size=&cursor=")
                .isOk()
                .at("/items")
                .items())
        .hasSize(20);
    assertThat(searches.by("q=%20%E3%80%80&size=1").isOk().at("/total").number())
        .isGreaterThanOrEqualTo(all.number());
  }

  @Test
  void words_with_nothing_searchable_in_them_find_nothing() {
    ApiAnswer answer = searches.byName("・・・").isOk();

    assertThat(answer.at("/total").number()).isZero();
    assertThat(answer.at("/items").items()).isEmpty();
  }

  @Test
  void query_syntax_is_only_text() {
    for (String words : new String[] {"*", "name:*", "a OR b", "\"", "{\"match_all\":{}}", "\\"}) {
      assertThat(searches.byName(words).isOk().at("/items").items().size()).isLessThan(20);
    }
  }
}
