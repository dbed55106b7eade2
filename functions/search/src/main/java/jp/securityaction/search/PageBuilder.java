package jp.securityaction.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.searchindex.IndexHit;
import jp.securityaction.searchindex.IndexResult.Found;

/** A page being filled: {@code size} listings, and one more that only tells that there are more. */
final class PageBuilder {
  private final int size;
  private final Found counted;
  private final List<Listing> listings = new ArrayList<>();
  private List<Object> end = List.of();
  private boolean more;
  private long dropped;

  PageBuilder(int size, Found counted) {
    this.size = size;
    this.counted = counted;
  }

  void add(IndexHit hit, Listing listing) {
    if (listings.size() < size) {
      listings.add(listing);
      end = hit.place();
    } else {
      more = true;
    }
  }

  void drop() {
    dropped++;
  }

  boolean isFull() {
    return more;
  }

  SearchResult.Page whole() {
    return page(more ? Optional.of(end) : Optional.empty());
  }

  SearchResult.Page cutShort(List<Object> reached) {
    return page(Optional.of(reached));
  }

  /**
   * The index counts what it has not yet heard the end of; what was seen to be gone is taken off.
   */
  private SearchResult.Page page(Optional<List<Object>> next) {
    long total = Math.max(counted.total() - dropped, listings.size());
    return new SearchResult.Page(total, listings, counted.facets(), next);
  }
}
