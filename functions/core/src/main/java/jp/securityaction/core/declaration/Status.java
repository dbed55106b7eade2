package jp.securityaction.core.declaration;

/** Whether a declaration stands. What was stopped stays stopped. */
public enum Status {
  LIVE,
  STOPPED
}
