package jp.securityaction.edge.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.Trait;

/** The few clauses of OpenSearch's query language that we speak. */
final class Clauses {
  /** As far as the {@code beginning} fields of index.json reach. */
  private static final int LONGEST_BEGINNING = 20;

  private Clauses() {}

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  static Map<String, Object> allOf(List<Map<String, Object>> clauses) {
    return Map.of("bool", Map.of("filter", clauses));
  }

  static Map<String, Object> anyOf(List<Map<String, Object>> clauses) {
    return Map.of("bool", Map.of("should", clauses));
  }

  static Map<String, Object> scored(int score, Map<String, Object> clause) {
    return Map.of("constant_score", Map.of("filter", clause, "boost", score));
  }

  static Map<String, Object> fitting(SearchFilters filters) {
    return allOf(
        filters.chosen().entrySet().stream()
            .map(choice -> oneOf(choice.getKey(), choice.getValue()))
            .toList());
  }

  /** The word as a substring: one character has a field of its own, more are grams in a row. */
  static Map<String, Object> holding(String field, String word) {
    return word.codePointCount(0, word.length()) == 1
        ? term(field + ".one", word)
        : Map.of("match_phrase", Map.of(field, word));
  }

  static Map<String, Object> beginningWith(String field, String word) {
    int letters = Math.min(LONGEST_BEGINNING, word.codePointCount(0, word.length()));
    String beginning = word.substring(0, word.offsetByCodePoints(0, letters));
    return allOf(List.of(term(field + ".beginning", beginning), holding(field, word)));
  }

  static Map<String, Object> whole(String field, String word) {
    return term(field + ".whole", word);
  }

  private static Map<String, Object> oneOf(Trait trait, Collection<String> values) {
    return Map.of("terms", Map.of(trait.word(), values));
  }
}
