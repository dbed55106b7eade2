package jp.securityaction.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.FacetCount;
import jp.securityaction.core.listing.Listing;

/** What came of a search. */
sealed interface SearchResult {

  /**
   * A page of listings, each as it is at this moment.
   *
   * @param end the place behind which the next page begins, when there is one
   */
  record Page(
      long total,
      List<Listing> listings,
      Map<Facet, List<FacetCount>> facets,
      Optional<List<Object>> end)
      implements SearchResult {
    public Page {
      listings = List.copyOf(listings);
      facets = Map.copyOf(facets);
    }

    static Page empty() {
      return new Page(0, List.of(), Map.of(), Optional.empty());
    }
  }

  /** The index does not answer. */
  record Unavailable() implements SearchResult {}
}
