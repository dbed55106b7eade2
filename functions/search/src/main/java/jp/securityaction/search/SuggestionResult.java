package jp.securityaction.search;

import java.util.List;

/** What came of looking for names. */
sealed interface SuggestionResult {
  record Suggestions(List<Suggestion> names) implements SuggestionResult {
    public Suggestions {
      names = List.copyOf(names);
    }
  }

  /** The index does not answer. */
  record Unavailable() implements SuggestionResult {}
}
