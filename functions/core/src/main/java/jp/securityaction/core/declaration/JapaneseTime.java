package jp.securityaction.core.declaration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The programme's clock: its days are Japanese days. */
public final class JapaneseTime {
  public static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);

  private JapaneseTime() {}

  /** This moment as it is kept: to the millisecond. */
  public static Instant now(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public static LocalDate today(InstantSource clock) {
    return dayOf(clock.instant());
  }

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, OFFSET);
  }
}
