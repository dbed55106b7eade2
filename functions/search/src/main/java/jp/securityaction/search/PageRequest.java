package jp.securityaction.search;

import java.util.List;
import jp.securityaction.core.listing.Search;

/**
 * A page of a search.
 *
 * @param after the place in the search's order behind which the page begins; empty for the first
 */
record PageRequest(Search search, List<Object> after, int size) {
  PageRequest {
    after = List.copyOf(after);
  }
}
