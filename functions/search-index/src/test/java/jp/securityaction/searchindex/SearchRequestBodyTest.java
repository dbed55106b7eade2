package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import org.junit.jupiter.api.Test;

class SearchRequestBodyTest {
  private static final SearchFilters TOKYO_OF_ONE_STAR =
      new SearchFilters(Map.of(Facet.PREFECTURE, Set.of("13"), Facet.STAR, Set.of("1")));

  @Test
  void each_facet_is_counted_under_the_filters_on_the_other_traits() {
    Map<?, ?> facets = Document.map(body(SearchOrder.NAME, List.of(), true), "aggs");

    assertThat(filterOf(facets, "prefecture").toString()).contains("star").doesNotContain("13");
    assertThat(filterOf(facets, "star").toString()).contains("13").doesNotContain("star");
    assertThat(filterOf(facets, "industry").toString()).contains("star").contains("13");
  }

  @Test
  void a_page_that_is_only_filled_up_is_not_counted_again() {
    assertThat(body(SearchOrder.NAME, List.of("ア", "k"), false))
        .doesNotContainKey("aggs")
        .containsEntry("track_total_hits", false)
        .containsEntry("search_after", List.of("ア", "k"));
  }

  @Test
  void what_is_not_counted_is_filtered_at_once_so_that_the_engine_can_stop_early() {
    assertThat(body(SearchOrder.NAME, List.of(), false)).doesNotContainKey("post_filter");
    assertThat(query(false)).contains("13");
    assertThat(query(true)).doesNotContain("13");
  }

  @Test
  void a_facet_under_no_filter_is_counted_without_one() {
    Map<String, Object> body =
        SearchRequestBody.of(
            new IndexQuery(
                SearchWords.of(""), SearchFilters.none(), SearchOrder.NAME, List.of(), 0, true),
            "1s");

    assertThat(body).doesNotContainKeys("post_filter", "sort", "version");
    assertThat(Document.map(Document.map(body, "aggs"), "star").toString()).startsWith("{terms=");
  }

  @Test
  void every_order_ends_with_the_internal_key() {
    for (SearchOrder order : SearchOrder.values()) {
      assertThat(Document.list(body(order, List.of(), true), "sort").getLast())
          .isEqualTo(Map.of("key", "asc"));
    }
  }

  @Test
  void a_short_text_is_one_gram_and_a_longer_one_grams_in_a_row() {
    assertThat(QueryClauses.holding("name", "𠮷"))
        .isEqualTo(Map.of("term", Map.of("name.one", "𠮷")));
    assertThat(QueryClauses.holding("name", "𠮷野"))
        .isEqualTo(Map.of("term", Map.of("name.two", "𠮷野")));
    assertThat(QueryClauses.holding("name", "𠮷野家"))
        .isEqualTo(Map.of("term", Map.of("name", "𠮷野家")));
    assertThat(QueryClauses.holding("name", "𠮷野家具"))
        .isEqualTo(Map.of("match_phrase", Map.of("name", "𠮷野家具")));
  }

  @Test
  void a_beginning_is_looked_up_as_far_as_the_index_holds_it() {
    String longName = "𠮷".repeat(30);

    assertThat(QueryClauses.beginningWith("nameBeginnings", "name", longName).toString())
        .contains("{nameBeginnings=" + "𠮷".repeat(10) + "}")
        .contains("{name=" + longName + "}");
  }

  @Test
  void relevance_is_only_asked_for_where_it_orders_the_hits() {
    assertThat(body(SearchOrder.RELEVANCE, List.of(), true).toString()).contains("dis_max");
    assertThat(body(SearchOrder.NAME, List.of(), true).toString()).doesNotContain("dis_max");
  }

  @Test
  void a_legal_form_ranks_names_only_where_it_may_be_part_of_one() {
    assertThat(byRelevance("株式会社")).doesNotContain("dis_max").doesNotContain("{_score");
    assertThat(byRelevance("農")).contains("dis_max").contains("{_score");
    assertThat(byRelevance("株式会社みらい")).contains("dis_max").contains("{_score");
  }

  @Test
  void errors_are_looked_for_in_names_of_five_characters_and_more() {
    assertThat(found("サイボーズ")).contains("fuzzy");
    assertThat(found("サイボズ")).contains("fuzzy");
    assertThat(found("サボズ")).doesNotContain("fuzzy");
    assertThat(found("株式会社サボズ")).doesNotContain("fuzzy");
    assertThat(found("12345678")).doesNotContain("fuzzy");
    assertThat(found("株式会社")).doesNotContain("fuzzy");
  }

  private static String query(boolean counted) {
    return Document.map(body(SearchOrder.NAME, List.of(), counted), "query").toString();
  }

  private static String byRelevance(String typed) {
    IndexQuery query =
        new IndexQuery(
            SearchWords.of(typed),
            SearchFilters.none(),
            SearchOrder.RELEVANCE,
            List.of(),
            21,
            false);
    return SearchRequestBody.of(query, "1s").toString();
  }

  private static String found(String typed) {
    return NameQuery.found((SearchWords.Words) SearchWords.of(typed)).toString();
  }

  private static Map<?, ?> filterOf(Map<?, ?> facets, String facet) {
    return Document.map(Document.map(facets, facet), "filter");
  }

  private static Map<String, Object> body(SearchOrder order, List<Object> after, boolean counted) {
    return SearchRequestBody.of(
        new IndexQuery(SearchWords.of("みらい"), TOKYO_OF_ONE_STAR, order, after, 21, counted), "1s");
  }
}
