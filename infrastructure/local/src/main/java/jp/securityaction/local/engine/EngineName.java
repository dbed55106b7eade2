package jp.securityaction.local.engine;

import java.util.Locale;

/** The engines, in the order in which they are listed at the start. */
public enum EngineName {
  DYNAMODB,
  OPENSEARCH,
  S3,
  SQS,
  GBIZID;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
