package jp.securityaction.edge.search;

import java.util.Map;

/** What came of a call to the engine. */
sealed interface Reply {
  record Answered(Map<String, Object> body) implements Reply {}

  /** No answer, a late one, or one that says no. */
  record Failed(String why) implements Reply {}
}
