package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.FORMAT;
import static jp.securityaction.core.form.Fault.Code.FUTURE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Rules on days, written {@code 2026-04-01}. */
final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  static Rule<LocalDate> notAfter(LocalDate today) {
    return Texts.CODE.naming(Days::day, FORMAT).unless(day -> day.isAfter(today), FUTURE);
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    String digits = text.replace("-", "");
    if (digits.length() != LENGTH - 2 || !Texts.isDigits(digits)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    boolean real = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
