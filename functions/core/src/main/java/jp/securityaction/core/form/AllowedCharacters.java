package jp.securityaction.core.form;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.stream.IntStream;

/** Which characters a text may hold. */
final class AllowedCharacters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int AS_EMOJI = 0xFE0F;

  private AllowedCharacters() {}

  /**
   * Whether nothing in it is invisible and yet changes what is read: control characters, line
   * breaks, bidi controls and other format characters, lone surrogates, noncharacters. A joiner
   * between emoji makes one of them (👨‍👩‍👧), so it is seen.
   */
  static boolean areVisible(String text) {
    int[] letters = text.codePoints().toArray();
    return IntStream.range(0, letters.length)
        .allMatch(at -> isVisible(letters[at]) || joinsEmoji(letters, at));
  }

  private static boolean joinsEmoji(int[] letters, int at) {
    return letters[at] == ZERO_WIDTH_JOINER
        && at > 0
        && at < letters.length - 1
        && (isEmoji(letters[at - 1]) || letters[at - 1] == AS_EMOJI)
        && isEmoji(letters[at + 1]);
  }

  private static boolean isEmoji(int letter) {
    return Character.isExtendedPictographic(letter) || Character.isEmojiModifier(letter);
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
        .allMatch(AllowedCharacters::isReading);
  }

  private static boolean isReading(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case KATAKANA, LATIN, COMMON, INHERITED -> letter != '〆';
      default -> false;
    };
  }
}
