package jp.securityaction.core.listing;

import java.util.Optional;
import java.util.stream.Stream;

/** How hits are ordered; equal ones by reading, then by their internal keys. */
public enum SearchOrder {
  RELEVANCE("relevance"),
  NAME("name"),
  DECLARED_AT("declaredAt");

  private final String word;

  SearchOrder(String word) {
    this.word = word;
  }

  public static Optional<SearchOrder> of(String word) {
    return Stream.of(values()).filter(order -> order.word.equals(word)).findFirst();
  }

  public String word() {
    return word;
  }
}
