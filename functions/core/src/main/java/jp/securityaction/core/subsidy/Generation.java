package jp.securityaction.core.subsidy;

import java.util.Optional;
import java.util.stream.Stream;

/** Which system gave an ID: the one until March 2026, or this one. */
public enum Generation {
  LEGACY("legacy"),
  NEW("new");

  private final String word;

  Generation(String word) {
    this.word = word;
  }

  public static Optional<Generation> of(String word) {
    return Stream.of(values()).filter(generation -> generation.word.equals(word)).findFirst();
  }

  public String word() {
    return word;
  }
}
