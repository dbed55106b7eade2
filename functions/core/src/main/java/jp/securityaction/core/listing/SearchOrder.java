package jp.securityaction.core.listing;

import java.util.Optional;
import jp.securityaction.core.WireNamed;

/** How hits are ordered; equal ones by reading, then by their internal keys. */
public enum SearchOrder implements WireNamed {
  RELEVANCE("relevance"),
  NAME("name"),
  DECLARED_AT("declaredAt");

  private final String wireName;

  SearchOrder(String wireName) {
    this.wireName = wireName;
  }

  public static Optional<SearchOrder> of(String wireName) {
    return WireNamed.find(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
