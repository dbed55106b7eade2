package jp.securityaction.core.form;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Which characters a text may hold. */
final class Letters {
  private Letters() {}

  /**
   * Whether nothing in it is invisible and yet changes what is read: control characters, line
   * breaks, bidi controls and other format characters, lone surrogates, noncharacters.
   */
  static boolean areVisible(String text) {
    return text.codePoints().allMatch(Letters::isVisible);
  }

  private static boolean isVisible(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isNoncharacter(letter);
    };
  }

  private static boolean isNoncharacter(int letter) {
    return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
  }

  /**
   * Whether a reading can be read aloud without knowing kanji: katakana, Latin letters, digits and
   * signs. ㈱ and the like hold a kanji too.
   */
  static boolean areReading(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .allMatch(Letters::isReading);
  }

  private static boolean isReading(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case KATAKANA, LATIN, COMMON, INHERITED -> letter != '〆';
      default -> false;
    };
  }
}
