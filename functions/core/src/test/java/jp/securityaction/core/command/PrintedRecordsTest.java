package jp.securityaction.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Changes;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations.FirstAnswer;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.ChangeForm;
import jp.securityaction.core.form.StepUpForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written to a log by its name alone tells nothing that is private. */
class PrintedRecordsTest {
  private static final String OWNER = "owner-1242";
  private static final DeclarationKey KEY = DeclarationKey.draw(new Random(1));
  private static final DeclarationId ID = DeclarationId.draw(new Random(2));
  private static final List<String> PRIVATE =
      List.of(
          OWNER,
          KEY.value(),
          ID.digits(),
          Samples.CONTACT.name(),
          Samples.CONTACT.nameKana(),
          Samples.CONTACT.email(),
          Samples.CONTACT.phone(),
          "太郎",
          "タロウ",
          "1000001",
          "千代田1-1",
          "10000000",
          SelfAssessment.Answer.DONE.name());

  @ParameterizedTest
  @MethodSource
  void invariant_4_no_record_prints_what_is_private(Object printed) {
    assertThat(printed.toString()).doesNotContain(PRIVATE);
  }

  static Stream<Object> invariant_4_no_record_prints_what_is_private() {
    Instant at = Instant.parse("2026-04-01T00:00:00Z");
    Application application =
        new Application(
            Star.TWO,
            Samples.business("見本商事株式会社"),
            Samples.CONTACT,
            Samples.SECOND_STAR,
            Samples.CONSENTS,
            false);
    Registration registration = Registration.of(application, KEY, ID, OWNER, at);
    List<Change> changes =
        Changes.between(
            Registration.of(Samples.oneStar(), KEY, ID, OWNER, at).subscribed(true), registration);
    return Stream.of(
        application,
        application.business(),
        application.business().representative(),
        application.contact(),
        Samples.SECOND_STAR,
        Samples.SECOND_STAR.selfAssessment(),
        registration,
        KEY,
        ID,
        changes,
        HistoryEntry.of(registration, Action.CHANGED, at, changes),
        new FirstAnswer("digest", registration),
        new Account(OWNER, AccountType.PRIME, CorpType.CORPORATION, "見本商事株式会社", null),
        new ChangeForm.Wanted(application.business(), application.contact(), Samples.SECOND_STAR),
        new StepUpForm.Wanted(Samples.SECOND_STAR, Samples.CONSENTS),
        new Success<>(application),
        new DeclareResult.Declared(registration),
        new CommandResult.Done(registration));
  }
}
