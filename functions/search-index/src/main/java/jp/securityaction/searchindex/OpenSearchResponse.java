package jp.securityaction.searchindex;

import java.util.Map;

/** What came of a call to the engine. */
sealed interface OpenSearchResponse {
  record Answered(Map<String, Object> body) implements OpenSearchResponse {}

  /** No answer, a late one, or one that says no. */
  record Failed(String why) implements OpenSearchResponse {}
}
