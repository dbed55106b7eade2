package jp.securityaction.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;

/** A question to the index in OpenSearch's words. */
final class SearchRequestBody {
  static final String VALUES = "values";

  /** More than any facet has: Japan has fewer than 2,000 municipalities. */
  private static final int ALL_VALUES = 3_000;

  static final Map<String, Object> LIVE = QueryClauses.term("live", true);

  private SearchRequestBody() {}

  static Map<String, Object> of(IndexQuery query, String timeout) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("timeout", timeout);
    body.put("size", query.size());
    body.put("_source", false);
    body.put("track_total_hits", query.counted());
    if (query.size() > 0) {
      body.put("version", true);
      body.put("sort", order(query));
    }
    if (!query.after().isEmpty()) {
      body.put("search_after", query.after());
    }
    if (!query.counted()) {
      body.put("query", matching(query, query.filters()));
      return body;
    }
    // Facets are counted before the filters fall on the hits.
    body.put("query", matching(query, SearchFilters.none()));
    if (!query.filters().chosen().isEmpty()) {
      body.put("post_filter", QueryClauses.fitting(query.filters()));
    }
    body.put("aggs", facets(query.filters()));
    return body;
  }

  private static Map<String, Object> matching(IndexQuery query, SearchFilters filters) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(LIVE);
    if (!filters.chosen().isEmpty()) {
      all.add(QueryClauses.fitting(filters));
    }
    return switch (query.words()) {
      case SearchWords.Everything() -> QueryClauses.allOf(all);
      case SearchWords.Nothing() -> Map.of("match_none", Map.of());
      case SearchWords.Words words when isRanked(query) -> ranked(words, all);
      case SearchWords.Words words -> {
        all.add(NameQuery.found(words));
        yield QueryClauses.allOf(all);
      }
    };
  }

  private static boolean isRanked(IndexQuery query) {
    return query.order() == SearchOrder.RELEVANCE
        && query.words() instanceof SearchWords.Words words
        && words.tellNamesApart();
  }

  private static Map<String, Object> ranked(
      SearchWords.Words words, List<Map<String, Object>> filters) {
    if (NameQuery.narrows(words)) {
      filters.add(NameQuery.found(words));
    }
    return Map.of(
        "bool",
        Map.of(
            "filter", filters,
            "must", NameQuery.ranked(words),
            "should", NameQuery.remarks(words)));
  }

  private static List<Map<String, String>> order(IndexQuery query) {
    List<Map<String, String>> order = new ArrayList<>();
    if (isRanked(query)) {
      order.add(Map.of("_score", "desc"));
    }
    if (query.order() == SearchOrder.DECLARED_AT) {
      order.add(Map.of("declaredAt", "desc"));
    }
    order.add(Map.of(IndexField.READING + ".whole", "asc"));
    order.add(Map.of("key", "asc"));
    return order;
  }

  /** Each facet's values, counted under the filters on the other facets. */
  private static Map<String, Object> facets(SearchFilters filters) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(facet.wireName(), facet(facet, filters.without(facet)));
    }
    return facets;
  }

  private static Map<String, Object> facet(Facet facet, SearchFilters others) {
    Map<String, Object> values =
        Map.of(
            "terms",
            Map.of("field", facet.wireName(), "size", ALL_VALUES, "order", Map.of("_key", "asc")));
    return others.chosen().isEmpty()
        ? values
        : Map.of("filter", QueryClauses.fitting(others), "aggs", Map.of(VALUES, values));
  }
}
