package jp.securityaction.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.SearchFilters;

/** The few clauses of OpenSearch's query language that we speak. */
final class QueryClauses {
  private static final int GRAM = 3;

  private QueryClauses() {}

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  static Map<String, Object> oneOf(String field, Collection<String> values) {
    return Map.of("terms", Map.of(field, values));
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

  static Map<String, Object> best(List<Map<String, Object>> clauses) {
    return Map.of("dis_max", Map.of("queries", clauses));
  }

  static Map<String, Object> fitting(SearchFilters filters) {
    return allOf(
        filters.chosen().entrySet().stream()
            .map(choice -> oneOf(choice.getKey(), choice.getValue()))
            .toList());
  }

  /** The folded text as a substring: one gram while it is short enough, else grams in a row. */
  static Map<String, Object> holding(String field, String text) {
    return switch (text.codePointCount(0, text.length())) {
      case 1 -> term(field + ".one", text);
      case 2 -> term(field + ".two", text);
      case GRAM -> term(field, text);
      default -> Map.of("match_phrase", Map.of(field, text));
    };
  }

  /** The folded text as a beginning; of a longer one than the field holds the rest must follow. */
  static Map<String, Object> beginningWith(String beginnings, String field, String text) {
    int letters = text.codePointCount(0, text.length());
    if (letters <= IndexField.LONGEST_BEGINNING) {
      return term(beginnings, text);
    }
    int end = text.offsetByCodePoints(0, IndexField.LONGEST_BEGINNING);
    return allOf(List.of(term(beginnings, text.substring(0, end)), holding(field, text)));
  }

  /**
   * The folded text with at most one error. Wherever it lies, one half of the text is right: names
   * are looked up by their first half, and backwards by their last, so that the engine need not
   * walk through all of them.
   */
  static Map<String, Object> nearly(String field, String text) {
    int letters = text.codePointCount(0, text.length());
    int firstHalf = letters / 2;
    // The error may be two letters in each other's place, so one letter belongs to neither half.
    int lastHalf = letters - firstHalf - 1;
    return anyOf(
        List.of(
            nearly(field, text, firstHalf),
            nearly(field + IndexField.BACKWARDS, backwards(text), lastHalf)));
  }

  static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** With a constant score the engine takes all such names, else only the first fifty. */
  private static Map<String, Object> nearly(String field, String text, int rightLetters) {
    return Map.of(
        "fuzzy",
        Map.of(
            field,
            Map.of(
                "value",
                text,
                "fuzziness",
                1,
                "prefix_length",
                rightLetters,
                "transpositions",
                true,
                "rewrite",
                "constant_score")));
  }

  private static Map<String, Object> oneOf(Facet facet, Collection<String> values) {
    return oneOf(facet.wireName(), values);
  }
}
