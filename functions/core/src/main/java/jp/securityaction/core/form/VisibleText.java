package jp.securityaction.core.form;

import java.util.regex.Pattern;

/** What can be seen of a text that somebody else gave. */
public final class VisibleText {
  private static final Pattern LINE_END_OR_TAB = Pattern.compile("[\\t-\\r\\x85\\u2028\\u2029]+");

  private VisibleText() {}

  /**
   * The text without invisible signs; a line end or a tab is a space. What is damaged stays, so
   * that no letter is lost unnoticed.
   */
  public static String of(String text) {
    int[] letters = LINE_END_OR_TAB.matcher(text).replaceAll(" ").codePoints().toArray();
    StringBuilder visible = new StringBuilder(text.length());
    for (int at = 0; at < letters.length; at++) {
      if (AllowedCharacters.isAllowed(letters, at) || AllowedCharacters.isBroken(letters[at])) {
        visible.appendCodePoint(letters[at]);
      }
    }
    return InputNormalizer.trimmed(visible.toString());
  }
}
