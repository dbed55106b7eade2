package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.command.CommandResult;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.form.MailNewsForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;
import jp.securityaction.runtime.session.CommandGate;

/** The mail news on or off, at once. */
@Singleton
final class MailNewsRoute implements Route {
  private final CommandGate gate;
  private final RegistrationCommands commands;
  private final MailNewsForm form = new MailNewsForm();

  MailNewsRoute(CommandGate gate, RegistrationCommands commands) {
    this.gate = gate;
    this.commands = commands;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.put("/api/registration/mail-news");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call).fold(this::subscribe, refusal -> refusal);
  }

  private Answer subscribe(Command command) {
    return form.read(command.body())
        .map(
            wanted ->
                commands.subscribe(command.session().account().subject(), wanted.subscribed()))
        .fold(MailNewsRoute::subscribed, Problem.VALIDATION::answer);
  }

  private static Answer subscribed(CommandResult result) {
    return result instanceof Done(var registration)
        ? Answer.ok(Map.of("subscribed", registration.mailNews()))
        : RegistrationAnswers.of(result);
  }
}
