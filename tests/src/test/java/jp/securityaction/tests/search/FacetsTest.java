package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.Test;

final class FacetsTest {
  private final Searches searches = new Searches(aVisitor());

  @Test
  void the_counts_of_a_facet_add_up_to_the_total() {
    Eventually.holds(
        () -> {
          ApiAnswer answer = searches.by("").isOk();
          for (String facet :
              new String[] {"prefecture", "city", "industry", "star", "corpType", "year"}) {
            assertThat(sum(answer.at("/facets/" + facet)))
                .as(facet)
                .isEqualTo(answer.at("/total").number());
          }
        });
  }

  @Test
  void every_prefecture_and_industry_that_is_there_is_counted() {
    ApiAnswer answer = searches.by("").isOk();

    assertThat(answer.at("/facets/prefecture").items()).hasSize(47);
    assertThat(answer.at("/facets/industry").items()).hasSize(20);
    assertThat(answer.at("/facets/star").texts("/value")).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void a_count_says_what_would_be_found_with_that_choice_instead() {
    Eventually.holds(
        () -> {
          ApiAnswer chosen = searches.by("prefecture=13&star=2").isOk();

          assertThat(count(chosen, "prefecture", "27"))
              .isEqualTo(searches.by("prefecture=27&star=2").at("/total").number());
          assertThat(count(chosen, "star", "1"))
              .isEqualTo(searches.by("prefecture=13&star=1").at("/total").number());
          assertThat(count(chosen, "prefecture", "13")).isEqualTo(chosen.at("/total").number());
        });
  }

  @Test
  void declarations_are_counted_and_narrowed_by_their_year() {
    Eventually.holds(
        () -> {
          ApiAnswer all = searches.by("star=2").isOk();
          List<String> years = all.at("/facets/year").texts("/value");

          assertThat(years).isNotEmpty().isSorted();
          for (String year : years) {
            ApiAnswer ofYear = searches.by("star=2&size=100&year=" + year).isOk();
            assertThat(ofYear.at("/total").number()).isEqualTo(count(all, "year", year));
            assertThat(ofYear.at("/items").texts("/declaredOn"))
                .allMatch(day -> day.startsWith(year));
          }
          assertThat(searches.by("year=2001").at("/total").number()).isZero();
          assertThat(searches.by("star=2&year=2001&year=" + years.getFirst()).at("/total").number())
              .isEqualTo(count(all, "year", years.getFirst()));
        });
  }

  private static long count(ApiAnswer answer, String facet, String value) {
    return answer.at("/facets/" + facet).items().stream()
        .filter(one -> one.at("/value").text().equals(value))
        .mapToLong(one -> one.at("/count").number())
        .sum();
  }

  private static long sum(Json facet) {
    return facet.items().stream().mapToLong(one -> one.at("/count").number()).sum();
  }
}
