package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.command.CommandResult;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.form.MailNewsForm;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
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
  private final CommandGate commands;
  private final RegistrationCommands revise;
  private final MailNewsForm form = new MailNewsForm();

  MailNewsRoute(CommandGate commands, RegistrationCommands revise) {
    this.commands = commands;
    this.revise = revise;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.put("/api/registration/mail-news");
  }

  @Override
  public Answer answer(Call call) {
    return commands.answer(call, this::subscribe);
  }

  private Answer subscribe(Command command) {
    return switch (form.read(command.body())) {
      case Faulty<MailNewsForm.Wanted>(var faults) -> Problem.VALIDATION.answer(faults);
      case Read<MailNewsForm.Wanted>(var wanted) ->
          subscribe(command.session().account().subject(), wanted.subscribed());
    };
  }

  private Answer subscribe(String owner, boolean subscribed) {
    CommandResult result = revise.subscribe(owner, subscribed);
    return result instanceof Done(var registration)
        ? Answer.ok(Map.of("subscribed", registration.mailNews()))
        : RegistrationAnswers.of(result);
  }
}
