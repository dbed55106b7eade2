package jp.securityaction.core.form;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What the service changes in what was typed, so that the same thing is stored the same way. Every
 * step done twice is the step done once.
 */
public final class InputNormalizer {
  private static final int KATAKANA_SHIFT = 'ア' - 'あ';

  /** A 法人番号 as invoices have it. */
  private static final Pattern INVOICE_NUMBER = Pattern.compile("^[Tt]([0-9]{13})$");

  private InputNormalizer() {}

  /** Takes white space and invisible signs off both ends. */
  public static String trimmed(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && Signs.isBlank(typed.charAt(from))) {
      from++;
    }
    while (from < to && Signs.isBlank(typed.charAt(to - 1))) {
      to--;
    }
    return typed.substring(from, to);
  }

  /** Names and addresses: trimmed and in NFC, otherwise as they were typed. */
  public static String name(String typed) {
    return composed(trimmed(typed));
  }

  /** Readings: full-width katakana for hiragana and for half-width katakana. */
  public static String reading(String typed) {
    StringBuilder katakana = new StringBuilder(typed.length());
    trimmed(typed).codePoints().forEach(letter -> appendKatakana(letter, katakana));
    return composed(katakana.toString());
  }

  /** The katakana for a hiragana; any other letter is left as it is. */
  public static int katakana(int letter) {
    boolean hiragana = (letter >= 'ぁ' && letter <= 'ゖ') || letter == 'ゝ' || letter == 'ゞ';
    return hiragana ? letter + KATAKANA_SHIFT : letter;
  }

  /** Codes and days: without white space and invisible signs. */
  public static String code(String typed) {
    return without(Signs::isBlank, typed);
  }

  /** Numbers with a fixed shape: half width, without hyphens, white space and invisible signs. */
  public static String number(String typed) {
    StringBuilder digits = new StringBuilder(typed.length());
    code(typed)
        .codePoints()
        .filter(letter -> !Signs.isHyphen(letter))
        .forEach(letter -> digits.append(compatible(letter)));
    return without(letter -> Signs.isBlank(letter) || Signs.isHyphen(letter), digits.toString());
  }

  /** A postal code, with or without 〒. */
  static String postalCode(String typed) {
    return without(Signs::isPostalMark, number(typed));
  }

  /** A 法人番号, with or without the T that stands before it on invoices. */
  public static String corporateNumber(String typed) {
    return INVOICE_NUMBER.matcher(number(typed)).replaceFirst("$1");
  }

  private static void appendKatakana(int letter, StringBuilder katakana) {
    if (letter >= '｡' && letter <= 'ﾟ') {
      katakana.append(compatible(letter));
    } else {
      katakana.appendCodePoint(katakana(letter));
    }
  }

  /** In NFC, but for the kanji that are left as they were typed. */
  private static String composed(String text) {
    if (text.codePoints().noneMatch(Signs::isLeftAsTyped)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    StringBuilder composed = new StringBuilder(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (Signs.isLeftAsTyped(letter)) {
        composed.append(Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFC));
        composed.appendCodePoint(letter);
        from = at + Character.charCount(letter);
      }
    }
    return composed
        .append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC))
        .toString();
  }

  private static String compatible(int letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
  }

  private static String without(IntPredicate sign, String text) {
    StringBuilder rest = new StringBuilder(text.length());
    text.codePoints().filter(sign.negate()).forEach(rest::appendCodePoint);
    return rest.toString();
  }
}
