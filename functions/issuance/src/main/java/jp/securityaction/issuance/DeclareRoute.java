package jp.securityaction.issuance;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.command.Declare;
import jp.securityaction.core.command.DeclareResult;
import jp.securityaction.core.command.DeclareResult.AlreadyDeclared;
import jp.securityaction.core.command.DeclareResult.Declared;
import jp.securityaction.core.command.DeclareResult.KeyReused;
import jp.securityaction.core.command.DeclareResult.Refused;
import jp.securityaction.core.command.DeclareResult.Repeated;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.form.ApplicationForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;
import jp.securityaction.runtime.session.CommandGate;
import org.jspecify.annotations.Nullable;

/** Gives the 自己宣言ID in the very answer to the application. */
@Singleton
final class DeclareRoute implements Route {
  private static final Account NOBODY =
      new Account("", AccountType.PRIME, CorpType.CORPORATION, "", null);

  private final CommandGate gate;
  private final Registrations registrations;
  private final Declare declare;
  private final ApplicationForm form;
  private final InstantSource clock;

  DeclareRoute(
      CommandGate gate,
      Registrations registrations,
      Declare declare,
      ApplicationForm form,
      InstantSource clock) {
    this.gate = gate;
    this.registrations = registrations;
    this.declare = declare;
    this.form = form;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/declarations");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call)
        .then(command -> keyed(command, call))
        .fold(this::declare, refusal -> refusal);
  }

  /** A form full of faults, and an answer that nobody got. */
  @Override
  public void prime() {
    form.read(Map.of(), NOBODY, LocalDate.EPOCH);
    registrations.answered(NOBODY.subject(), BodyDigest.of(Map.of()));
  }

  private record KeyedCommand(Account account, String key, @Nullable Object body) {
    /** What was sent may be private. */
    @Override
    public String toString() {
      return "KeyedCommand[" + account + "]";
    }
  }

  private static Result<KeyedCommand, Answer> keyed(Command command, Call call) {
    return IdempotencyKey.of(call)
        .map(key -> new KeyedCommand(command.session().account(), key, command.body()))
        .mapFailure(fault -> Problem.MALFORMED.ofParameters(List.of(fault)));
  }

  private Answer declare(KeyedCommand command) {
    DeclareResult result =
        declare.by(
            command.account().subject(),
            new Request(command.key(), BodyDigest.of(command.body())),
            form.read(command.body(), command.account(), JapaneseTime.today(clock)));
    return switch (result) {
      case Declared(var registration) -> created(registration);
      case Repeated(var first) -> created(first);
      case Refused(var faults) -> Problem.VALIDATION.answer(faults);
      case KeyReused() -> Problem.IDEMPOTENCY_KEY_REUSED.answer();
      case AlreadyDeclared() -> Problem.ALREADY_DECLARED.answer();
    };
  }

  private static Answer created(Registration registration) {
    return Answer.created(RegistrationDocument.of(registration)).etag(registration.version());
  }
}
