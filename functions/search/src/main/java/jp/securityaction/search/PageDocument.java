package jp.securityaction.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.FacetCount;
import jp.securityaction.core.listing.Listing;

/** A page of search as the HTTP contract writes it. */
final class PageDocument {
  private PageDocument() {}

  static Map<String, Object> of(SearchResult.Page page, Optional<String> next) {
    return new Document()
        .with("total", page.total())
        .with("items", page.listings().stream().map(PageDocument::item).toList())
        .with("facets", facets(page.facets()))
        .with("next", next.orElse(null))
        .map();
  }

  private static Map<String, Object> item(Listing listing) {
    return new Document()
        .with("name", listing.name())
        .with("nameKana", listing.nameKana())
        .with("prefecture", listing.prefecture())
        .with("city", listing.city())
        .with("industry", listing.industry())
        .with("star", listing.star().number())
        .with("declaredOn", listing.declaredOn().toString())
        .with("corporateNumber", listing.corporateNumber())
        .with("websiteUrl", listing.websiteUrl())
        .with("policyUrl", listing.policyUrl())
        .map();
  }

  private static Map<String, Object> facets(Map<Facet, List<FacetCount>> counts) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(
          facet.wireName(),
          counts.getOrDefault(facet, List.of()).stream().map(PageDocument::count).toList());
    }
    return facets;
  }

  private static Map<String, Object> count(FacetCount count) {
    return new Document().with("value", count.value()).with("count", count.count()).map();
  }
}
