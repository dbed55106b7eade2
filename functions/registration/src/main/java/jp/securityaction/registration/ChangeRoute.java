package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.OptionalLong;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.ChangeForm;
import jp.securityaction.core.form.ParseResult;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Command;

/** Puts other data in the place of the registered ones, in force with the answer. */
@Singleton
final class ChangeRoute implements Route {
  private final VersionedCommands commands;
  private final Registrations registrations;
  private final RegistrationCommands revise;
  private final InstantSource clock;
  private final ChangeForm form = new ChangeForm();

  ChangeRoute(
      VersionedCommands commands, Registrations registrations, RegistrationCommands revise, InstantSource clock) {
    this.commands = commands;
    this.registrations = registrations;
    this.revise = revise;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.put("/api/registration");
  }

  @Override
  public Answer answer(Call call) {
    return commands.answer(call, this::change);
  }

  private Answer change(Command command, OptionalLong version) {
    Account account = command.session().account();
    return switch (read(command, account)) {
      case Faulty<ChangeForm.Wanted>(var faults) -> Problem.VALIDATION.answer(faults);
      case Read<ChangeForm.Wanted>(var wanted) ->
          RegistrationAnswers.of(
              revise.change(
                  account.subject(),
                  wanted.business(),
                  wanted.contact(),
                  wanted.secondStar(),
                  version));
    };
  }

  /** What is needed depends on the star that is registered. */
  private ParseResult<ChangeForm.Wanted> read(Command command, Account account) {
    LocalDate today = JapaneseTime.today(clock);
    Star star = registrations.current(account.subject()).map(Registration::star).orElse(null);
    return form.read(command.body(), account, star, today);
  }
}
