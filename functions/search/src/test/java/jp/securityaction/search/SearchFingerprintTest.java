package jp.securityaction.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import org.junit.jupiter.api.Test;

class SearchFingerprintTest {
  private static final SearchFilters ALL = SearchFilters.none();

  @Test
  void the_same_search_has_one_however_it_was_typed() {
    assertThat(of("㈱ミライ", ALL, SearchOrder.RELEVANCE))
        .isEqualTo(of("株式会社みらい", ALL, SearchOrder.RELEVANCE));
    assertThat(of("", chosen(Facet.STAR, "1", "2"), SearchOrder.NAME))
        .isEqualTo(of(" ", chosen(Facet.STAR, "2", "1"), SearchOrder.NAME));
  }

  @Test
  void no_two_other_searches_share_one() {
    List<String> fingerprints =
        Stream.of(
                of("", ALL, SearchOrder.RELEVANCE),
                of("。", ALL, SearchOrder.RELEVANCE),
                of("みらい", ALL, SearchOrder.RELEVANCE),
                of("みらい", ALL, SearchOrder.NAME),
                of("みらい", chosen(Facet.STAR, "1"), SearchOrder.RELEVANCE),
                of("みらい", chosen(Facet.STAR, "2"), SearchOrder.RELEVANCE),
                of("みらい", chosen(Facet.STAR, "1", "2"), SearchOrder.RELEVANCE),
                of("みらい", chosen(Facet.INDUSTRY, "A"), SearchOrder.RELEVANCE),
                of("み らい", ALL, SearchOrder.RELEVANCE),
                of("株式会社みらい", ALL, SearchOrder.RELEVANCE),
                of("有限会社みらい", ALL, SearchOrder.RELEVANCE),
                of("みらい株式会社", ALL, SearchOrder.RELEVANCE),
                of("株", ALL, SearchOrder.RELEVANCE),
                of("7000012050002", ALL, SearchOrder.RELEVANCE))
            .toList();

    assertThat(fingerprints).doesNotHaveDuplicates();
  }

  private static SearchFilters chosen(Facet facet, String... values) {
    return new SearchFilters(Map.of(facet, Set.of(values)));
  }

  private static String of(String typed, SearchFilters filters, SearchOrder order) {
    return HexFormat.of()
        .formatHex(SearchFingerprint.of(new Search(SearchWords.of(typed), filters, order)));
  }
}
