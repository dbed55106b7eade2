package jp.securityaction.runtime.http;

import java.util.Map;

/** The body of an answer. */
public sealed interface Content {
  record None() implements Content {}

  record Json(Map<String, ?> members) implements Content {}

  /** RFC 9457; the number of the request is added when it is sent. */
  record Problem(Map<String, ?> members) implements Content {}

  /** Sent in UTF-8. */
  record Text(String text) implements Content {}
}
