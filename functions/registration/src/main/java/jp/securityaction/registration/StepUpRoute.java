package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.OptionalLong;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.core.form.StepUpForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;

/** From one star to two; the ID stays. */
@Singleton
final class StepUpRoute implements Route {
  private final VersionedCommands commands;
  private final RegistrationCommands revise;
  private final StepUpForm form;
  private final InstantSource clock;

  StepUpRoute(VersionedCommands commands, RegistrationCommands revise, StepUpForm form, InstantSource clock) {
    this.commands = commands;
    this.revise = revise;
    this.form = form;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/registration/step-up");
  }

  @Override
  public Answer answer(Call call) {
    return commands.answer(call, this::stepUp);
  }

  private Answer stepUp(Command command, OptionalLong version) {
    LocalDate today = JapaneseTime.today(clock);
    return switch (form.read(command.body(), today)) {
      case Faulty<StepUpForm.Wanted>(var faults) -> Problem.VALIDATION.answer(faults);
      case Read<StepUpForm.Wanted>(var wanted) ->
          RegistrationAnswers.of(
              revise.stepUp(
                  command.session().account().subject(),
                  wanted.secondStar(),
                  wanted.consents(),
                  version));
    };
  }
}
