package jp.securityaction.core.account;

import jp.securityaction.core.WireNamed;

/** GビズID's {@code corp_type}: 1 法人, 2 個人事業主. */
public enum CorpType implements WireNamed {
  CORPORATION("corporation"),
  SOLE_PROPRIETOR("soleProprietor");

  private final String wireName;

  CorpType(String wireName) {
    this.wireName = wireName;
  }

  /** For what we stored ourselves. */
  public static CorpType named(String wireName) {
    return WireNamed.named(values(), wireName);
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
