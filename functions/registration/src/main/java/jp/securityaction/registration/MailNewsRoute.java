package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.command.CommandResult;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.Revise;
import jp.securityaction.core.form.MailNewsForm;
import jp.securityaction.core.form.Reading.Faulty;
import jp.securityaction.core.form.Reading.Read;
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
  private final Revise revise;
  private final MailNewsForm form = new MailNewsForm();

  MailNewsRoute(CommandGate commands, Revise revise) {
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
        : Answers.of(result);
  }
}
