package jp.securityaction.issuance;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.command.Declare;
import jp.securityaction.core.command.DeclareResult;
import jp.securityaction.core.command.DeclareResult.AlreadyDeclared;
import jp.securityaction.core.command.DeclareResult.Declared;
import jp.securityaction.core.command.DeclareResult.KeyReused;
import jp.securityaction.core.command.DeclareResult.Refused;
import jp.securityaction.core.command.DeclareResult.Repeated;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
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

/** Gives the 自己宣言ID in the very answer to the application. */
@Singleton
final class DeclareRoute implements Route {
  private final CommandGate commands;
  private final Declare declare;
  private final ApplicationForm form;
  private final InstantSource clock;

  DeclareRoute(CommandGate commands, Declare declare, ApplicationForm form, InstantSource clock) {
    this.commands = commands;
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
    return commands.answer(
        call,
        command ->
            switch (IdempotencyKey.of(call)) {
              case IdempotencyKey.Wrong(var fault) ->
                  Problem.MALFORMED.ofParameters(List.of(fault));
              case IdempotencyKey.Given(var key) -> answer(attempt(command, key));
            });
  }

  private DeclareResult attempt(Command command, String key) {
    Account account = command.session().account();
    LocalDate today = JapaneseTime.today(clock);
    return declare.by(
        account.subject(),
        new Request(key, BodyDigest.of(command.body())),
        () -> form.read(command.body(), account, today));
  }

  private static Answer answer(DeclareResult result) {
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
