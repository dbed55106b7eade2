package jp.securityaction.core.subsidy;

import java.util.Optional;
import jp.securityaction.core.WireNamed;

/** A subsidy that asks for SECURITY ACTION, as far as the announcement tells them apart. */
public enum Programme implements WireNamed {
  /** デジタル化・AI導入補助金, which has rounds. */
  DIGITAL_AI("digital-ai"),
  OTHER("other");

  private final String wireName;

  Programme(String wireName) {
    this.wireName = wireName;
  }

  public static Optional<Programme> of(String wireName) {
    return WireNamed.find(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }

  public boolean hasRounds() {
    return this == DIGITAL_AI;
  }
}
