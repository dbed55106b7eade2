package jp.securityaction.runtime.http;

import java.util.Map;

/** The body of an answer. */
public sealed interface Content {
  record None() implements Content {}

  record Json(Map<String, ?> members) implements Content {}

  /** Sent in UTF-8. */
  record Text(String text) implements Content {}
}
