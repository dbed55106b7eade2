package jp.securityaction.core.form;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * What the service changes in what was typed, so that the same thing is stored the same way. Every
 * step done twice is the step done once.
 */
public final class InputNormalizer {
  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_SHIFT = '！' - '!';
  private static final int KATAKANA_SHIFT = 'ア' - 'あ';

  /** Everything that keyboards and word processors put where a hyphen is meant. */
  private static final String HYPHENS = "-‐‑‒–—―⁃⁻₋−─━ーｰ﹘﹣－";

  private InputNormalizer() {}

  /** Takes spaces off both ends, U+3000 too. */
  public static String trimmed(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && Character.isSpaceChar(typed.charAt(from))) {
      from++;
    }
    while (from < to && Character.isSpaceChar(typed.charAt(to - 1))) {
      to--;
    }
    return typed.substring(from, to);
  }

  /** Names and addresses: trimmed and in NFC, otherwise as they were typed. */
  public static String name(String typed) {
    return nfc(trimmed(typed));
  }

  /** Readings: full-width katakana for hiragana and for half-width katakana. */
  public static String reading(String typed) {
    StringBuilder katakana = new StringBuilder(typed.length());
    trimmed(typed).codePoints().forEach(letter -> appendKatakana(letter, katakana));
    return nfc(katakana.toString());
  }

  /** The katakana for a hiragana; any other letter is left as it is. */
  public static int katakana(int letter) {
    boolean hiragana = (letter >= 'ぁ' && letter <= 'ゖ') || letter == 'ゝ' || letter == 'ゞ';
    return hiragana ? letter + KATAKANA_SHIFT : letter;
  }

  /** Numbers with a fixed shape: half width, without hyphens and spaces. */
  public static String number(String typed) {
    StringBuilder digits = new StringBuilder(typed.length());
    typed
        .chars()
        .filter(not(Character::isSpaceChar))
        .filter(not(InputNormalizer::isHyphen))
        .map(InputNormalizer::halfWidth)
        .forEach(digit -> digits.append((char) digit));
    return digits.toString();
  }

  private static void appendKatakana(int letter, StringBuilder katakana) {
    if (letter >= '｡' && letter <= 'ﾟ') {
      katakana.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
    } else {
      katakana.appendCodePoint(katakana(letter));
    }
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static int halfWidth(int letter) {
    boolean full = letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST;
    return full ? letter - FULL_WIDTH_SHIFT : letter;
  }

  private static boolean isHyphen(int letter) {
    return HYPHENS.indexOf(letter) >= 0;
  }

  private static IntPredicate not(IntPredicate test) {
    return test.negate();
  }
}
