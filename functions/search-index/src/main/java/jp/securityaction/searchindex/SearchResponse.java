package jp.securityaction.searchindex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.FacetCount;

/** OpenSearch's answer to a search, in our words. */
final class SearchResponse {
  private SearchResponse() {}

  static IndexResult.Found read(Map<String, Object> body) {
    Map<?, ?> hits = Document.map(body, "hits");
    return new IndexResult.Found(
        hits.get("total") instanceof Map<?, ?> total ? Document.number(total, "value") : 0,
        maps(hits, "hits").map(SearchResponse::hit).toList(),
        body.get("aggregations") instanceof Map<?, ?> facets ? facets(facets) : Map.of());
  }

  private static IndexHit hit(Map<?, ?> hit) {
    return new IndexHit(
        new DeclarationKey(Document.text(hit, "_id")),
        Document.number(hit, "_version"),
        List.copyOf(Document.list(hit, "sort")));
  }

  private static Map<Facet, List<FacetCount>> facets(Map<?, ?> aggregations) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<?, ?> counted = Document.map(aggregations, facet.wireName());
      // Counted under other filters, the values lie one level deeper.
      Map<?, ?> values =
          counted.get(SearchRequestBody.VALUES) instanceof Map<?, ?> inner ? inner : counted;
      facets.put(facet, maps(values, "buckets").map(SearchResponse::count).toList());
    }
    return facets;
  }

  private static FacetCount count(Map<?, ?> bucket) {
    return new FacetCount(Document.text(bucket, "key"), Document.number(bucket, "doc_count"));
  }

  private static Stream<Map<?, ?>> maps(Map<?, ?> document, String name) {
    return Document.list(document, name).stream().map(item -> (Map<?, ?>) item);
  }
}
