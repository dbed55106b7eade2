package jp.securityaction.searchindex;

import java.util.List;
import jp.securityaction.core.declaration.DeclarationKey;

/**
 * A declaration as the index knows it, which may be a few seconds old.
 *
 * @param version the record's version when it was indexed
 * @param place where the hit stands in the search's order; the next page begins after it
 */
public record IndexHit(DeclarationKey key, long version, List<Object> place) {
  public IndexHit {
    place = List.copyOf(place);
  }
}
