package jp.securityaction.core.declaration;

import jp.securityaction.core.WireNamed;

/** Whether a declaration stands. What was stopped stays stopped. */
public enum Status implements WireNamed {
  LIVE("live"),
  STOPPED("stopped");

  private final String wireName;

  Status(String wireName) {
    this.wireName = wireName;
  }

  /** For what we stored ourselves. */
  public static Status named(String wireName) {
    return WireNamed.named(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
