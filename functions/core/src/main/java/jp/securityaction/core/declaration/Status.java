package jp.securityaction.core.declaration;

public enum Status {
  LIVE,
  STOPPED
}
