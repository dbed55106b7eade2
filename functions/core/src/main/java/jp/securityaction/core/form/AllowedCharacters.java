package jp.securityaction.core.form;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.securityaction.core.listing.Ignorable;

/** Which characters a text may hold. */
final class AllowedCharacters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int BLANK_BRAILLE = 0x2800;

  private AllowedCharacters() {}

  /**
   * Where the first character stands that is invisible and yet changes what is read or compared:
   * control characters, line breaks, whatever Unicode calls default-ignorable, the blank Braille
   * pattern, lone surrogates, noncharacters. A selector behind the character whose shape it chooses
   * (葛󠄀飾) and a joiner between emoji (👨‍👩‍👧) are seen.
   *
   * @return counted in characters from 1, as a person counts
   */
  static OptionalInt firstRefused(String text) {
    int[] letters = text.codePoints().toArray();
    return IntStream.range(0, letters.length)
        .filter(at -> !isAllowed(letters, at))
        .map(at -> at + 1)
        .findFirst();
  }

  static boolean isAllowed(int[] letters, int at) {
    return isVisible(letters[at]) || chooses(letters, at) || joinsEmoji(letters, at);
  }

  /** Whether the letter is no character at all: something was cut or damaged here. */
  static boolean isBroken(int letter) {
    return Character.getType(letter) == Character.SURROGATE
        || (letter & 0xFFFE) == 0xFFFE
        || (letter >= 0xFDD0 && letter <= 0xFDEF);
  }

  private static boolean chooses(int[] letters, int at) {
    return Signs.isSelector(letters[at]) && at > 0 && isBase(letters[at - 1]);
  }

  private static boolean isBase(int letter) {
    return isVisible(letter) && !Signs.isSpace(letter);
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
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> letter != BLANK_BRAILLE && !Ignorable.is(letter) && !isBroken(letter);
    };
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
