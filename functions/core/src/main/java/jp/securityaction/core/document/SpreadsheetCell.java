package jp.securityaction.core.document;

/**
 * A cell of a table that people open in a spreadsheet: what a spreadsheet would take for a formula
 * gets an apostrophe before it, which makes it text (OWASP, "CSV Injection"; the full-width signs
 * begin a formula in Japanese versions, too).
 */
public final class SpreadsheetCell {
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
  private static final String AS_TEXT = "'";

  private SpreadsheetCell() {}

  public static String of(String text) {
    boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    return formula ? AS_TEXT + text : text;
  }
}
