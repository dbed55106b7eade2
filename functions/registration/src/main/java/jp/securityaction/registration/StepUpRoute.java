package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.form.StepUpForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.CommandGate;

/** From one star to two; the ID stays. */
@Singleton
final class StepUpRoute implements Route {
  private final CommandGate gate;
  private final RegistrationCommands commands;
  private final StepUpForm form;
  private final InstantSource clock;

  StepUpRoute(
      CommandGate gate, RegistrationCommands commands, StepUpForm form, InstantSource clock) {
    this.gate = gate;
    this.commands = commands;
    this.form = form;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/registration/step-up");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call)
        .then(command -> VersionedCommand.of(command, call))
        .fold(this::stepUp, refusal -> refusal);
  }

  private Answer stepUp(VersionedCommand command) {
    return form.read(command.body(), JapaneseTime.today(clock))
        .map(
            wanted ->
                commands.stepUp(
                    command.account().subject(),
                    wanted.secondStar(),
                    wanted.consents(),
                    command.version()))
        .fold(RegistrationAnswers::of, Problem.VALIDATION::answer);
  }
}
