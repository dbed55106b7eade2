package jp.securityaction.searchindex;

import java.util.List;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;

/**
 * A question to the index.
 *
 * @param after the {@link IndexHit#place} of the hit before the first one wanted; empty for the
 *     beginning
 * @param size how many hits at most
 * @param counted whether total and facets are wanted too
 */
public record IndexQuery(
    SearchWords words,
    SearchFilters filters,
    SearchOrder order,
    List<Object> after,
    int size,
    boolean counted) {

  public IndexQuery {
    after = List.copyOf(after);
  }
}
