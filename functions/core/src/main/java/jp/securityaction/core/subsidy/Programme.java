package jp.securityaction.core.subsidy;

import java.util.Optional;
import java.util.stream.Stream;

/** A subsidy that asks for SECURITY ACTION, as far as the announcement tells them apart. */
public enum Programme {
  /** デジタル化・AI導入補助金, which has rounds. */
  DIGITAL_AI("digital-ai"),
  OTHER("other");

  private final String word;

  Programme(String word) {
    this.word = word;
  }

  public static Optional<Programme> of(String word) {
    return Stream.of(values()).filter(programme -> programme.word.equals(word)).findFirst();
  }

  public String word() {
    return word;
  }

  public boolean hasRounds() {
    return this == DIGITAL_AI;
  }
}
