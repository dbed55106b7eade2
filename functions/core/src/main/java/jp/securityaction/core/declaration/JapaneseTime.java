package jp.securityaction.core.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of the programme are Japanese days. */
public final class JapaneseTime {
  public static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);

  private JapaneseTime() {}

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, OFFSET);
  }
}
