package jp.securityaction.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The body of an answer. */
public sealed interface Content {
  record None() implements Content {}

  record Json(Map<String, ?> members) implements Content {}

  /** RFC 9457. */
  record Problem(Map<String, ?> members) implements Content {
    /** As it is sent: with the number of the request that it answers. */
    public Map<String, Object> document(String requestId) {
      Map<String, Object> document = new LinkedHashMap<>(members);
      document.put("requestId", requestId);
      return document;
    }
  }

  /** Sent in UTF-8. */
  record Text(String text) implements Content {}
}
