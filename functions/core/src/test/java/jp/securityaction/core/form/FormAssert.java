package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import org.jspecify.annotations.Nullable;

/** What a reading came to, in few words. */
final class FormAssert {
  static final ApplicationForm FORM = new ApplicationForm(Sent.TEXTS);

  private FormAssert() {}

  static Application accepted(Sent sent) {
    return accepted(sent, Sent.WITHOUT_NUMBER);
  }

  static Application accepted(Sent sent, Account account) {
    return read(FORM.read(sent.body(), account, Sent.TODAY));
  }

  static List<String> refusals(Sent sent) {
    return refusals(sent, Sent.WITHOUT_NUMBER);
  }

  static List<String> refusals(Sent sent, Account account) {
    return named(FORM.read(sent.body(), account, Sent.TODAY));
  }

  static @Nullable String number(Application application) {
    CorporateNumber number = application.business().corporateNumber();
    return number == null ? null : number.digits();
  }

  static <T> T read(ParseResult<T> reading) {
    assertThat(faults(reading)).isEmpty();
    return switch (reading) {
      case Read<T>(var value) -> value;
      case Faulty<T>(var faults) -> throw new AssertionError(faults);
    };
  }

  static List<Fault> faults(ParseResult<?> reading) {
    return switch (reading) {
      case Read<?> _ -> List.of();
      case Faulty<?>(var faults) -> faults;
    };
  }

  /** As "#/business/name too-long", one a fault. */
  static List<String> named(ParseResult<?> reading) {
    return faults(reading).stream()
        .map(fault -> fault.pointer() + " " + fault.code().word())
        .toList();
  }
}
