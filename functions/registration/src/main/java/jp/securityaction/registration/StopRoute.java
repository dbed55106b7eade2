package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.core.form.StopForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;

/** Ends the declaration for good; the ID is never given again. */
@Singleton
final class StopRoute implements Route {
  private final VersionedCommands commands;
  private final RegistrationCommands revise;
  private final StopForm form = new StopForm();

  StopRoute(VersionedCommands commands, RegistrationCommands revise) {
    this.commands = commands;
    this.revise = revise;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/registration/stop");
  }

  @Override
  public Answer answer(Call call) {
    return commands.answer(call, this::stop);
  }

  private Answer stop(Command command, OptionalLong version) {
    return switch (form.read(command.body())) {
      case Faulty<StopForm.Wanted>(var faults) -> Problem.VALIDATION.answer(faults);
      case Read<StopForm.Wanted> _ ->
          RegistrationAnswers.of(revise.stop(command.session().account().subject(), version));
    };
  }
}
