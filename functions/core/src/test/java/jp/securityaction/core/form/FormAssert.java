package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.document.BusinessDocument;
import jp.securityaction.core.document.ContactDocument;
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

  /** What stands at a place of the body once it is stored. */
  static @Nullable Object stored(String path, Application application) {
    @Nullable Object place =
        Map.of(
            "business", BusinessDocument.of(application.business()),
            "contact", ContactDocument.of(application.contact()));
    for (String key : path.substring(1).split("/", -1)) {
      place = place instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return place;
  }

  static <T> T read(Result<T, List<Fault>> reading) {
    assertThat(faults(reading)).isEmpty();
    return switch (reading) {
      case Success(var value) -> value;
      case Failure(var faults) -> throw new AssertionError(faults);
    };
  }

  static List<Fault> faults(Result<?, List<Fault>> reading) {
    return switch (reading) {
      case Success<?, ?> _ -> List.of();
      case Failure(var faults) -> faults;
    };
  }

  /** As "#/business/name too-long", one a fault. */
  static List<String> named(Result<?, List<Fault>> reading) {
    return faults(reading).stream()
        .map(fault -> fault.pointer() + " " + fault.code().wireName())
        .toList();
  }
}
