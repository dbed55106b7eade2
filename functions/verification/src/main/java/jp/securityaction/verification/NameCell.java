package jp.securityaction.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.core.document.SpreadsheetCell;
import jp.securityaction.core.form.InputNormalizer;

/** A name as spreadsheets leave it in a cell: as it is, as a formula of text, or guarded by us. */
final class NameCell {
  private static final Pattern TEXT_FORMULA = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*)\"");

  private NameCell() {}

  static String read(String cell) {
    String text = SpreadsheetCell.read(InputNormalizer.trimmed(cell));
    Matcher formula = TEXT_FORMULA.matcher(text);
    return formula.matches() ? formula.group(1).replace("\"\"", "\"") : text;
  }
}
