package jp.securityaction.core.account;

/** GビズID's {@code corp_type}: 1 法人, 2 個人事業主. */
public enum CorpType {
  CORPORATION,
  SOLE_PROPRIETOR
}
