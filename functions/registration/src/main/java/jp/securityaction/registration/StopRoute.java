package jp.securityaction.registration;

import jakarta.inject.Singleton;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.form.StopForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.CommandGate;

/** Ends the declaration for good; the ID is never given again. */
@Singleton
final class StopRoute implements Route {
  private final CommandGate gate;
  private final RegistrationCommands commands;
  private final StopForm form = new StopForm();

  StopRoute(CommandGate gate, RegistrationCommands commands) {
    this.gate = gate;
    this.commands = commands;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/registration/stop");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call)
        .then(command -> VersionedCommand.of(command, call))
        .fold(this::stop, refusal -> refusal);
  }

  private Answer stop(VersionedCommand command) {
    return form.read(command.body())
        .map(_ -> commands.stop(command.account().subject(), command.version()))
        .fold(RegistrationAnswers::of, Problem.VALIDATION::answer);
  }
}
