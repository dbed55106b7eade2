package jp.securityaction.core.account;

/**
 * The kinds of GビズID account that may declare. エントリー may not, so it has no constant here (invariant
 * 5).
 */
public enum AccountType {
  PRIME,
  MEMBER
}
