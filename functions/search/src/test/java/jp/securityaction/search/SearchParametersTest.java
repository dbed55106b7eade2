package jp.securityaction.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParametersTest {
  private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
  private static final Search EVERYTHING =
      new Search(new SearchWords.Everything(), SearchFilters.none(), SearchOrder.RELEVANCE);

  private final Cursors cursors = new Cursors(() -> KEY, new Random(1));
  private final SearchParameters parameters = new SearchParameters(cursors);

  @ParameterizedTest
  @ValueSource(
      strings = {"", "q=", "q=%20%E3%80%80", "prefecture=&star=&size=&sort=&cursor=", "q=&q="})
  void nothing_given_asks_for_the_first_twenty_of_all(String query) {
    assertThat(read(query)).isEqualTo(new Success<>(new PageRequest(EVERYTHING, List.of(), 20)));
  }

  @Test
  void filters_may_repeat() {
    Result<PageRequest, List<Fault>> read =
        read(
            "prefecture=13&prefecture=27&city=13101&industry=G&star=2&corpType=corporation&sort=name&size=100");

    SearchFilters filters =
        new SearchFilters(
            Map.of(
                Facet.PREFECTURE, Set.of("13", "27"),
                Facet.CITY, Set.of("13101"),
                Facet.INDUSTRY, Set.of("G"),
                Facet.STAR, Set.of("2"),
                Facet.CORP_TYPE, Set.of("corporation")));
    Search search = new Search(new SearchWords.Everything(), filters, SearchOrder.NAME);
    assertThat(read).isEqualTo(new Success<>(new PageRequest(search, List.of(), 100)));
  }

  @Test
  void a_designated_city_means_all_its_wards() {
    SearchFilters wards =
        new SearchFilters(Map.of(Facet.CITY, Set.of("22138", "22139", "22140", "13101")));

    assertThat(read("city=22130&city=22139&city=13101"))
        .isEqualTo(
            new Success<>(
                new PageRequest(
                    new Search(new SearchWords.Everything(), wards, SearchOrder.RELEVANCE),
                    List.of(),
                    20)));
  }

  @ParameterizedTest
  @CsvSource({
    "page=2, page, unknown",
    "Q=a, Q, unknown",
    "foo=, foo, unknown",
    "q=%ff, q, format",
    "cursor=a&cursor=b, cursor, not-allowed",
    "size=0&size=101, size, not-allowed",
    "prefecture=%, prefecture, format",
    "%ff=1, %ff, format",
    "q=a&q=b, q, not-allowed",
    "size=1&size=1, size, not-allowed",
    "sort=name&sort=name, sort, not-allowed",
    "size=0, size, range",
    "size=101, size, range",
    "size=-1, size, format",
    "size=1.5, size, format",
    "size=9999999999, size, format",
    "size=%EF%BC%91, size, format",
    "sort=price, sort, value",
    "prefecture=48, prefecture, value",
    "prefecture=13&prefecture=x, prefecture, value",
    "city=131, city, value",
    "industry=Z, industry, value",
    "star=3, star, value",
    "star=1%2C2, star, value",
    "corpType=company, corpType, value",
    "q=a%00b, q, characters",
    "q=a%0Bb, q, characters",
    "q=a%E2%80%AEb, q, characters",
    "cursor=abc, cursor, value"
  })
  void a_bad_parameter_is_named(String query, String parameter, String code) {
    assertThat(faults(query)).containsExactly(parameter + " " + code);
  }

  @Test
  void words_may_have_200_code_points_and_no_more() {
    assertThat(read("q=" + "𠮷".repeat(200))).isInstanceOf(Success.class);
    assertThat(faults("q=" + "𠮷".repeat(201))).containsExactly("q too-long");
  }

  @Test
  void all_faults_are_named_at_once() {
    assertThat(faults("x=1&star=3&size=0&sort=x&q=%01"))
        .containsExactlyInAnyOrder(
            "x unknown", "star value", "size range", "sort value", "q characters");
  }

  @Test
  void a_cursor_is_judged_beside_other_faults_as_long_as_the_search_is_clear() {
    assertThat(faults("size=0&foo=1&cursor=abc"))
        .containsExactlyInAnyOrder("foo unknown", "size range", "cursor value");
    assertThat(faults("star=9&cursor=abc")).containsExactly("star value");
  }

  @Test
  void a_cursor_of_this_search_goes_on_behind_its_place() {
    String cursor = cursors.after(List.of("ア", "k"), EVERYTHING);

    assertThat(read("size=5&cursor=" + cursor))
        .isEqualTo(new Success<>(new PageRequest(EVERYTHING, List.of("ア", "k"), 5)));
    assertThat(faults("star=1&cursor=" + cursor)).containsExactly("cursor value");
    assertThat(faults("size=0&cursor=" + cursor)).containsExactly("size range");
  }

  private Result<PageRequest, List<Fault>> read(String query) {
    return parameters.read(Query.parse(query));
  }

  private List<String> faults(String query) {
    return switch (read(query)) {
      case Success<?, ?> _ -> List.of();
      case Failure(List<Fault> faults) ->
          faults.stream().map(fault -> fault.pointer() + " " + fault.code().wireName()).toList();
    };
  }

  /** As two cells of a spreadsheet, or two lines of a mail, are pasted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=a%09b",
        "q=a%0Ab",
        "q=a%0D%0Ab",
        "q=%E2%80%8Ba%EF%BB%BF",
        "q=%E2%80%AAa%E2%80%AC"
      })
  void what_is_pasted_is_no_fault(String query) {
    assertThat(faults(query)).isEmpty();
  }
}
