package jp.securityaction.core.document;

import java.util.regex.Pattern;

/**
 * A cell of a table that people open in a spreadsheet: what a spreadsheet would take for a formula
 * gets an apostrophe before it, which makes it text (OWASP, "CSV Injection"; the full-width signs
 * begin a formula in Japanese versions, too).
 */
public final class SpreadsheetCell {
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
  private static final String AS_TEXT = "'";

  /**
   * How a table keeps all digits of a number when a double click opens it: a formula of nothing.
   */
  private static final Pattern DIGITS_AS_TEXT = Pattern.compile("=\"[0-9]*\"");

  private SpreadsheetCell() {}

  public static String of(String text) {
    return isFormula(text) && !DIGITS_AS_TEXT.matcher(text).matches() ? AS_TEXT + text : text;
  }

  /** The text of a cell that {@link #of} wrote. */
  public static String read(String cell) {
    return cell.startsWith(AS_TEXT) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
