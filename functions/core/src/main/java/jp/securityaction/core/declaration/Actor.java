package jp.securityaction.core.declaration;

import jp.securityaction.core.WireNamed;

/** Who did what a history entry tells of; {@link #wireName} is how the HTTP contract writes it. */
public enum Actor implements WireNamed {
  OWNER("owner"),
  /** Another account of the same business, which stopped what it had declared before. */
  SUCCESSOR("successor");

  private final String wireName;

  Actor(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** For what we stored ourselves. */
  public static Actor named(String wireName) {
    return WireNamed.named(values(), wireName);
  }
}
