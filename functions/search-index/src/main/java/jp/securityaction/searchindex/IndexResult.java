package jp.securityaction.searchindex;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.FacetCount;

/** What the index answers to a search. */
public sealed interface IndexResult {

  /** The answer; {@code total} and {@code facets} are only right where they were asked for. */
  record Found(long total, List<IndexHit> hits, Map<Facet, List<FacetCount>> facets)
      implements IndexResult {
    public Found {
      hits = List.copyOf(hits);
      facets = Map.copyOf(facets);
    }
  }

  /** The engine is down, slow or at odds with us. */
  record Unavailable() implements IndexResult {}
}
