package jp.securityaction.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.listing.BusinessName;
import jp.securityaction.core.listing.SearchWord;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.core.listing.SearchedName;

/** Which names the typed words find, and how well each fits (ADR 0029). */
final class NameQuery {
  /**
   * The best rank counts, and what is said of the legal form is added to it. All are powers of two,
   * so that equal ranks have equal scores and a page can begin at one.
   */
  private static final int EXACT = 512;

  private static final int BEGINNING = 256;
  private static final int SUBSTRING = 128;
  private static final int EXACT_READING = 64;
  private static final int BEGINNING_OF_READING = 32;
  private static final int NAME_OR_READING = 16;
  private static final int SIMILAR = 8;
  private static final int SAME_FORM = 4;
  private static final int NO_FORM = 2;
  private static final int FORM_AT_THE_SAME_END = 1;

  private static final List<String> IN_NAME = List.of(IndexField.NAME, IndexField.PIECES);
  private static final List<String> IN_READING = List.of(IndexField.READING, IndexField.PIECES);
  private static final List<String> IN_NAME_OR_READING =
      List.of(IndexField.NAME, IndexField.READING, IndexField.PIECES);

  private NameQuery() {}

  /** Every word, or all of it with one error. */
  static Map<String, Object> found(SearchWords.Words searched) {
    List<Map<String, Object>> ways = new ArrayList<>();
    ways.add(everyWord(searched, IN_NAME_OR_READING));
    similar(searched).ifPresent(ways::add);
    return QueryClauses.anyOf(ways);
  }

  /** The rank of each name that is found; a name without a rank is not found. */
  static Map<String, Object> ranked(SearchWords.Words searched) {
    BusinessName typed = searched.typed();
    List<Map<String, Object>> ranks = new ArrayList<>();
    ranks.add(QueryClauses.scored(EXACT, exactly(IndexField.NAMES, typed)));
    ranks.add(
        QueryClauses.scored(
            BEGINNING, beginning(IndexField.NAME_BEGINNINGS, IndexField.NAME, typed)));
    ranks.add(QueryClauses.scored(SUBSTRING, everyWord(searched, IN_NAME)));
    ranks.add(QueryClauses.scored(EXACT_READING, exactly(IndexField.READINGS, typed)));
    ranks.add(
        QueryClauses.scored(
            BEGINNING_OF_READING,
            beginning(IndexField.READING_BEGINNINGS, IndexField.READING, typed)));
    // One word that is not in the name is in the reading; of several each may be elsewhere.
    ranks.add(
        QueryClauses.scored(
            NAME_OR_READING,
            everyWord(searched, searched.words().size() == 1 ? IN_READING : IN_NAME_OR_READING)));
    similar(searched).ifPresent(clause -> ranks.add(QueryClauses.scored(SIMILAR, clause)));
    return QueryClauses.best(ranks);
  }

  /** What is added to a name's rank, when a legal form was typed. */
  static List<Map<String, Object>> remarks(SearchWords.Words searched) {
    BusinessName typed = searched.typed();
    return typed.forms().isEmpty()
        ? List.of()
        : List.of(
            QueryClauses.scored(SAME_FORM, QueryClauses.oneOf(IndexField.FORMS, typed.forms())),
            QueryClauses.scored(NO_FORM, QueryClauses.term(IndexField.FORMS, IndexField.NONE)),
            QueryClauses.scored(
                FORM_AT_THE_SAME_END, QueryClauses.term(IndexField.NAMES, typed.whole())));
  }

  /** Whether a name may have a rank and yet miss a word: an abbreviated form that was typed. */
  static boolean narrows(SearchWords.Words searched) {
    return searched.words().stream().anyMatch(SearchWord.Form.class::isInstance);
  }

  private static Map<String, Object> everyWord(SearchWords.Words searched, List<String> fields) {
    return QueryClauses.allOf(searched.words().stream().map(word -> held(word, fields)).toList());
  }

  private static Map<String, Object> held(SearchWord word, List<String> fields) {
    List<Map<String, Object>> ways = new ArrayList<>();
    fields.forEach(field -> ways.add(QueryClauses.holding(field, word.text())));
    switch (word) {
      case SearchWord.Part _ -> {}
      case SearchWord.Form form -> ways.add(QueryClauses.oneOf(IndexField.FORMS, form.forms()));
      case SearchWord.Digits number ->
          ways.add(QueryClauses.term(IndexField.CORPORATE_NUMBER, number.text()));
    }
    return QueryClauses.anyOf(ways);
  }

  static Map<String, Object> exactly(String field, BusinessName typed) {
    return QueryClauses.oneOf(field, typed.calledNames());
  }

  private static Map<String, Object> beginning(
      String beginnings, String field, BusinessName typed) {
    return QueryClauses.anyOf(
        typed.calledNames().stream()
            .map(name -> QueryClauses.beginningWith(beginnings, field, name))
            .toList());
  }

  private static Optional<Map<String, Object>> similar(SearchWords.Words searched) {
    return searched
        .mistyped()
        .map(
            text ->
                QueryClauses.anyOf(
                    List.of(
                        nearly(IndexField.LONG_NAMES, IndexField.NAME_DIGITS, text),
                        nearly(IndexField.LONG_READINGS, IndexField.READING_DIGITS, text))));
  }

  private static Map<String, Object> nearly(String field, String digitsField, String text) {
    String digits = IndexField.orNone(SearchedName.digits(text));
    return QueryClauses.allOf(
        List.of(QueryClauses.nearly(field, text), QueryClauses.term(digitsField, digits)));
  }
}
