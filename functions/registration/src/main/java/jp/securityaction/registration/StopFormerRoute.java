package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.command.StopFormer;
import jp.securityaction.core.command.StopFormerResult;
import jp.securityaction.core.command.StopFormerResult.FormerStopped;
import jp.securityaction.core.command.StopFormerResult.NoMatch;
import jp.securityaction.core.command.StopFormerResult.TooManyTries;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.form.StopFormerForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;
import jp.securityaction.runtime.session.CommandGate;
import jp.securityaction.runtime.session.Session;

/** Stops what the same business declared with another GビズID. */
@Singleton
final class StopFormerRoute implements Route {
  private final CommandGate gate;
  private final StopFormer stopFormer;
  private final StopFormerForm form = new StopFormerForm();

  StopFormerRoute(CommandGate gate, StopFormer stopFormer) {
    this.gate = gate;
    this.stopFormer = stopFormer;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/registration/stop-former");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call, StopFormerRoute::ofPrime).fold(this::stop, refusal -> refusal);
  }

  /** A メンバー does not speak for the business. */
  private static Result<Session, Answer> ofPrime(Session session) {
    return session.account().type() == AccountType.PRIME
        ? Result.success(session)
        : Result.failure(Problem.PRIME_ONLY.answer());
  }

  private Answer stop(Command command) {
    return form.read(command.body())
        .map(wanted -> stopFormer.by(command.session().account(), wanted.former()))
        .fold(StopFormerRoute::told, Problem.VALIDATION::answer);
  }

  private static Answer told(StopFormerResult result) {
    return switch (result) {
      case FormerStopped(var at) -> Answer.ok(Map.of("stoppedAt", RegistrationDocument.time(at)));
      case NoMatch() -> Problem.NO_MATCH.answer();
      case TooManyTries(var untilTomorrow) ->
          Problem.tooManyRequests(untilTomorrow.toSeconds() + 1);
    };
  }
}
