package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.ChangeForm;
import jp.securityaction.core.form.Fault;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.CommandGate;

/** Puts other data in the place of the registered ones, in force with the answer. */
@Singleton
final class ChangeRoute implements Route {
  private final CommandGate gate;
  private final Registrations registrations;
  private final RegistrationCommands commands;
  private final InstantSource clock;
  private final ChangeForm form = new ChangeForm();

  ChangeRoute(
      CommandGate gate,
      Registrations registrations,
      RegistrationCommands commands,
      InstantSource clock) {
    this.gate = gate;
    this.registrations = registrations;
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.put("/api/registration");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admit(call)
        .then(command -> VersionedCommand.of(command, call))
        .fold(this::change, refusal -> refusal);
  }

  private Answer change(VersionedCommand command) {
    return read(command)
        .map(
            wanted ->
                commands.change(
                    command.account().subject(),
                    wanted.business(),
                    wanted.contact(),
                    wanted.secondStar(),
                    command.version()))
        .fold(RegistrationAnswers::of, Problem.VALIDATION::answer);
  }

  /** What is needed depends on the star that is registered. */
  private Result<ChangeForm.Wanted, List<Fault>> read(VersionedCommand command) {
    Account account = command.account();
    Star star = registrations.current(account.subject()).map(Registration::star).orElse(null);
    return form.read(command.body(), account, star, JapaneseTime.today(clock));
  }
}
