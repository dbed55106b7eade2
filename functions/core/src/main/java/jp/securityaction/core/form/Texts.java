package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.CHARACTERS;
import static jp.securityaction.core.form.Fault.Code.CHECK_DIGIT;
import static jp.securityaction.core.form.Fault.Code.FORMAT;
import static jp.securityaction.core.form.Fault.Code.RANGE;
import static jp.securityaction.core.form.Fault.Code.TOO_LONG;
import static jp.securityaction.core.form.Fault.Code.TYPE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.form.RuleResult.Blank;

/** Rules on text. Lengths are in code points, after folding. */
final class Texts {
  private static final int URL_LIMIT = 2000;
  private static final int EMAIL_LIMIT = 254;
  private static final int DAY_LENGTH = 10;
  private static final int POSTAL_CODE_LENGTH = 7;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  /** A code of a list. */
  static final Rule<String> CODE = digits(InputNormalizer::code);

  /** As in {@code 2026-04-01}, of this century. */
  static final Rule<LocalDate> DAY =
      CODE.naming(Texts::day, FORMAT)
          .unless(day -> day.isBefore(FIRST_DAY), RANGE, Integer.toString(FIRST_DAY.getYear()));

  static final Rule<String> POSTAL_CODE =
      digits(InputNormalizer::postalCode)
          .unless(code -> !isDigits(code) || code.length() != POSTAL_CODE_LENGTH, FORMAT);

  static final Rule<String> PHONE =
      digits(PhoneNumber::national).unless(number -> !isPhoneNumber(number), FORMAT);

  /** Thirteen digits or not: whatever was sent as a 法人番号. */
  static final Rule<String> ANY_CORPORATE_NUMBER = digits(InputNormalizer::corporateNumber);

  static final Rule<CorporateNumber> CORPORATE_NUMBER =
      ANY_CORPORATE_NUMBER
          .unless(digits -> !CorporateNumber.isThirteenDigits(digits), FORMAT)
          .naming(CorporateNumber::of, CHECK_DIGIT);

  /** A number that is no more than digits in some width, with hyphens and spaces. */
  static final Rule<String> NUMBER = digits(InputNormalizer::number);

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

  static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isPhoneNumber(String number) {
    return isDigits(number)
        && number.startsWith("0")
        && (number.length() == 10 || number.length() == 11);
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

  /** A text, in which nothing may be invisible once its ends are trimmed. */
  private static Rule<String> folded(UnaryOperator<String> folding) {
    return typed(text -> AllowedCharacters.firstRefused(InputNormalizer.trimmed(text)), folding);
  }

  /** A number or a code: white space and invisible signs are taken out of it anywhere. */
  private static Rule<String> digits(UnaryOperator<String> folding) {
    return typed(text -> AllowedCharacters.firstRefused(InputNormalizer.code(text)), folding);
  }

  private static Rule<String> typed(
      Function<String, OptionalInt> firstRefused, UnaryOperator<String> folding) {
    return sent -> {
      if (!(sent instanceof String text)) {
        return RuleResult.wrong(TYPE, "text");
      }
      OptionalInt refused = firstRefused.apply(text);
      if (refused.isPresent()) {
        return RuleResult.wrong(CHARACTERS, Integer.toString(refused.getAsInt()));
      }
      String folded = folding.apply(text);
      return folded.isEmpty() ? new Blank<>() : RuleResult.right(folded);
    };
  }
}
