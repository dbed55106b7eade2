package jp.securityaction.core.command;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.securityaction.core.Result;
import jp.securityaction.core.command.CommandResult.AlreadyTwoStars;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.CommandResult.NotDeclared;
import jp.securityaction.core.command.CommandResult.Stopped;
import jp.securityaction.core.command.CommandResult.VersionOutdated;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Changes;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/**
 * The owner's commands on a registration: change, step up, stop, mail news. Each is in force when
 * it is answered; a change of nothing makes no version.
 */
public final class RegistrationCommands {
  private final Registrations registrations;
  private final InstantSource clock;

  public RegistrationCommands(Registrations registrations, InstantSource clock) {
    this.registrations = registrations;
    this.clock = clock;
  }

  /**
   * Puts other data in the place of the old.
   *
   * @param version the version that the owner saw; empty for a tag that is none of ours
   */
  public CommandResult change(
      String owner,
      Business business,
      Contact contact,
      @Nullable SecondStar secondStar,
      OptionalLong version) {
    Instant at = JapaneseTime.now(clock);
    return live(owner)
        .then(current -> seen(current, version))
        .fold(
            current ->
                commit(current, current.changed(business, contact, secondStar), Action.CHANGED, at),
            ended -> ended);
  }

  public CommandResult stepUp(
      String owner, SecondStar secondStar, Consents consents, OptionalLong version) {
    Instant at = JapaneseTime.now(clock);
    return live(owner)
        .then(RegistrationCommands::ofOneStar)
        .then(current -> seen(current, version))
        .fold(
            current ->
                commit(current, current.steppedUp(secondStar, consents, at), Action.STEPPED_UP, at),
            ended -> ended);
  }

  public CommandResult stop(String owner, OptionalLong version) {
    Instant at = JapaneseTime.now(clock);
    return live(owner)
        .then(current -> seen(current, version))
        .fold(current -> commit(current, current.stopped(at), Action.STOPPED, at), ended -> ended);
  }

  /** Needs no version: the newest wish counts, whatever else was changed meanwhile. */
  public CommandResult subscribe(String owner, boolean mailNews) {
    CommandResult result;
    do {
      result = live(owner).fold(current -> commitSubscription(current, mailNews), ended -> ended);
    } while (result instanceof VersionOutdated);
    return result;
  }

  private CommandResult commitSubscription(Registration current, boolean mailNews) {
    Instant at = JapaneseTime.now(clock);
    return commit(current, current.subscribed(mailNews), Action.MAIL_NEWS, at);
  }

  private Result<Registration, CommandResult> live(String owner) {
    Optional<Registration> current = registrations.current(owner);
    if (current.isEmpty()) {
      return Result.failure(new NotDeclared());
    }
    return current.get().isLive() ? Result.success(current.get()) : Result.failure(new Stopped());
  }

  private static Result<Registration, CommandResult> ofOneStar(Registration current) {
    return current.star() == Star.ONE
        ? Result.success(current)
        : Result.failure(new AlreadyTwoStars());
  }

  private static Result<Registration, CommandResult> seen(
      Registration current, OptionalLong version) {
    return version.isPresent() && version.getAsLong() == current.version()
        ? Result.success(current)
        : Result.failure(new VersionOutdated());
  }

  private CommandResult commit(Registration current, Registration next, Action action, Instant at) {
    List<Change> changes = Changes.between(current, next);
    if (changes.isEmpty()) {
      return new Done(current);
    }
    return registrations.replace(next, HistoryEntry.of(next, action, at, changes))
        ? new Done(next)
        : new VersionOutdated();
  }
}
