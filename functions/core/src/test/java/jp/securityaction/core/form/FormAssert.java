package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.core.form.Reading.Faulty;
import jp.securityaction.core.form.Reading.Read;

/** What a reading came to, in few words. */
final class FormAssert {
  private FormAssert() {}

  static <T> T read(Reading<T> reading) {
    assertThat(faults(reading)).isEmpty();
    return switch (reading) {
      case Read<T>(var value) -> value;
      case Faulty<T>(var faults) -> throw new AssertionError(faults);
    };
  }

  static List<Fault> faults(Reading<?> reading) {
    return switch (reading) {
      case Read<?> _ -> List.of();
      case Faulty<?>(var faults) -> faults;
    };
  }

  /** As "#/business/name too-long", one a fault. */
  static List<String> named(Reading<?> reading) {
    return faults(reading).stream()
        .map(fault -> fault.pointer() + " " + fault.code().word())
        .toList();
  }
}
