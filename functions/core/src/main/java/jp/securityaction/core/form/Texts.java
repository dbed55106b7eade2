package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.CHARACTERS;
import static jp.securityaction.core.form.Fault.Code.CHECK_DIGIT;
import static jp.securityaction.core.form.Fault.Code.FORMAT;
import static jp.securityaction.core.form.Fault.Code.TOO_LONG;
import static jp.securityaction.core.form.Fault.Code.TYPE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.form.RuleResult.Blank;

/** Rules on text. Lengths are in code points, after folding. */
final class Texts {
  private static final int URL_LIMIT = 2000;
  private static final int EMAIL_LIMIT = 254;
  private static final int DAY_LENGTH = 10;

  /** A code of a list; nothing is folded in it. */
  static final Rule<String> CODE =
      folded(code -> InputNormalizer.trimmed(code).isEmpty() ? "" : code);

  /** As in {@code 2026-04-01}. */
  static final Rule<LocalDate> DAY = CODE.naming(Texts::day, FORMAT);

  static final Rule<String> POSTAL_CODE =
      number(digits -> isDigits(digits) && digits.length() == 7);

  static final Rule<String> PHONE =
      number(
          digits ->
              isDigits(digits)
                  && digits.startsWith("0")
                  && (digits.length() == 10 || digits.length() == 11));

  static final Rule<CorporateNumber> CORPORATE_NUMBER =
      number(CorporateNumber::isThirteenDigits).naming(CorporateNumber::of, CHECK_DIGIT);

  static final Rule<String> URL = shaped(URL_LIMIT, WebAddress::isOne);
  static final Rule<String> EMAIL = shaped(EMAIL_LIMIT, MailAddress::isOne);

  private Texts() {}

  static Rule<String> name(int limit) {
    return atMost(limit, folded(InputNormalizer::name));
  }

  static Rule<String> reading(int limit) {
    return atMost(
        limit,
        folded(InputNormalizer::reading)
            .unless(reading -> !AllowedCharacters.areReading(reading), CHARACTERS, "reading"));
  }

  /** A number that is written with hyphens and in any width. */
  static Rule<String> number(Predicate<String> shape) {
    return folded(InputNormalizer::number).unless(shape.negate(), FORMAT);
  }

  static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Years of five digits and more have a sign before them (ISO 8601), so they are longer. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(_ -> text.length() == DAY_LENGTH);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Rule<String> shaped(int limit, Predicate<String> shape) {
    return atMost(limit, folded(InputNormalizer::trimmed)).unless(shape.negate(), FORMAT);
  }

  private static Rule<String> atMost(int limit, Rule<String> text) {
    return text.unless(
        value -> value.codePointCount(0, value.length()) > limit,
        TOO_LONG,
        Integer.toString(limit));
  }

  private static Rule<String> folded(UnaryOperator<String> folding) {
    return sent -> {
      if (!(sent instanceof String typed)) {
        return RuleResult.wrong(TYPE, "text");
      }
      if (!AllowedCharacters.areVisible(typed)) {
        return RuleResult.wrong(CHARACTERS);
      }
      String folded = folding.apply(typed);
      return folded.isEmpty() ? new Blank<>() : RuleResult.right(folded);
    };
  }
}
