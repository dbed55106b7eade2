package jp.securityaction.core.subsidy;

import java.util.Optional;
import jp.securityaction.core.WireNamed;

/** Which system gave an ID: the one until March 2026, or this one. */
public enum Generation implements WireNamed {
  LEGACY("legacy"),
  NEW("new");

  private final String wireName;

  Generation(String wireName) {
    this.wireName = wireName;
  }

  public static Optional<Generation> of(String wireName) {
    return WireNamed.find(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
