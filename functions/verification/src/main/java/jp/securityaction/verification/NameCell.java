package jp.securityaction.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.core.document.SpreadsheetCell;
import jp.securityaction.core.form.InputNormalizer;

/** A name as spreadsheets leave it in a cell: as it is, as a formula of text, or guarded by us. */
final class NameCell {
  private static final Pattern BEGINNING = Pattern.compile("=\\s*\"");
  private static final String QUOTE = "\"";
  private static final String QUOTE_IN_TEXT = QUOTE + QUOTE;

  private NameCell() {}

  static String read(String cell) {
    String text = SpreadsheetCell.read(InputNormalizer.trimmed(cell));
    Matcher beginning = BEGINNING.matcher(text);
    return beginning.lookingAt() ? ofFormula(text, beginning.end()) : text;
  }

  /** Read without a pattern: one with alternatives goes as deep as a cell is long. */
  private static String ofFormula(String text, int begin) {
    int end = text.length() - QUOTE.length();
    if (end < begin || !text.endsWith(QUOTE)) {
      return text;
    }
    String inside = text.substring(begin, end);
    boolean isOneText = !inside.replace(QUOTE_IN_TEXT, "").contains(QUOTE);
    return isOneText ? inside.replace(QUOTE_IN_TEXT, QUOTE) : text;
  }
}
