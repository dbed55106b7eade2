package jp.securityaction.local.engine;

import java.util.Locale;

/** The engines, as they are listed at the start. */
public enum EngineName {
  DYNAMODB,
  OPENSEARCH,
  S3,
  SQS,
  GBIZID;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
