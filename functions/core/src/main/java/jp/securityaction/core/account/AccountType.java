package jp.securityaction.core.account;

import jp.securityaction.core.WireNamed;

/**
 * The kinds of GビズID account that may declare. エントリー may not, so it has no constant here (invariant
 * 5).
 */
public enum AccountType implements WireNamed {
  PRIME("prime"),
  MEMBER("member");

  private final String wireName;

  AccountType(String wireName) {
    this.wireName = wireName;
  }

  /** For what we stored ourselves. */
  public static AccountType named(String wireName) {
    return WireNamed.named(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
