package jp.securityaction.core.form;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Japanese telephone number as people write it: with the country's number, in brackets, with dots
 * and slashes, behind TEL, in front of 代表.
 */
final class PhoneNumber {
  private static final String OPEN = "\\p{Ps}\\p{Pi}<";
  private static final String CLOSE = "\\p{Pe}\\p{Pf}>";

  /** （代表）, (TEL): what is no digit has no place in the number. */
  private static final Pattern WORDS_IN_BRACKETS =
      Pattern.compile(
          "[%1$s](?=[^%1$s%2$s]*[^0-9+%1$s%2$s])[^%1$s%2$s]*[%2$s]".formatted(OPEN, CLOSE));

  private static final Pattern DIGITS_IN_BRACKETS =
      Pattern.compile("[%s][0-9]+[%s]".formatted(OPEN, CLOSE));

  private static final Pattern BRACKETS = Pattern.compile("[%s%s]".formatted(OPEN, CLOSE));

  private static final Pattern LABEL = Pattern.compile("^(?i:tel|phone|電話番号|電話)[:;]?");

  /** A zero that is kept behind the country's number counts once. */
  private static final Pattern OF_JAPAN = Pattern.compile("^\\+810*");

  /** Mobile and toll-free numbers and those of the internet have one digit more. */
  private static final Pattern WHOLE = Pattern.compile("0[5-9]0[0-9]{8}|0(?![5-9]0)[0-9]{9}");

  /** Whoever writes more has no number in mind, and brackets in brackets would take long. */
  private static final int LONGEST = 60;

  private PhoneNumber() {}

  /** The number within Japan, as digits; of what is no number, what is left. */
  static String national(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    InputNormalizer.number(typed)
        .codePoints()
        .filter(letter -> !Signs.isDot(letter) && !Signs.isTelephone(letter))
        .forEach(plain::appendCodePoint);
    String labelled = WORDS_IN_BRACKETS.matcher(plain).replaceAll("");
    return unfolded(withoutNeedless(LABEL.matcher(labelled).replaceFirst("")));
  }

  /** Without those digits in brackets, the last first, that a whole number can do without. */
  private static String withoutNeedless(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String rest = text;
    List<MatchResult> found = DIGITS_IN_BRACKETS.matcher(text).results().toList();
    for (MatchResult bracket : found.reversed()) {
      String without = rest.substring(0, bracket.start()) + rest.substring(bracket.end());
      if (WHOLE.matcher(unfolded(without)).matches()) {
        rest = without;
      }
    }
    return rest;
  }

  private static String unfolded(String text) {
    return OF_JAPAN.matcher(BRACKETS.matcher(text).replaceAll("")).replaceFirst("0");
  }
}
