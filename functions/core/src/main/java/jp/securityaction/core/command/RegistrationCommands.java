package jp.securityaction.core.command;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.securityaction.core.command.CommandResult.AlreadyTwoStars;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.CommandResult.NotDeclared;
import jp.securityaction.core.command.CommandResult.Stopped;
import jp.securityaction.core.command.CommandResult.VersionOutdated;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Changes;
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
    return live(
        owner,
        current ->
            atVersion(
                current,
                version,
                Action.CHANGED,
                _ -> current.changed(business, contact, secondStar)));
  }

  public CommandResult stepUp(
      String owner, SecondStar secondStar, Consents consents, OptionalLong version) {
    return live(
        owner,
        current ->
            current.star() == Star.TWO
                ? new AlreadyTwoStars()
                : atVersion(
                    current,
                    version,
                    Action.STEPPED_UP,
                    now -> current.steppedUp(secondStar, consents, now)));
  }

  public CommandResult stop(String owner, OptionalLong version) {
    return live(owner, current -> atVersion(current, version, Action.STOPPED, current::stopped));
  }

  /** Needs no version: the newest wish counts, whatever else was changed meanwhile. */
  public CommandResult subscribe(String owner, boolean mailNews) {
    CommandResult result;
    do {
      result =
          live(
              owner,
              current -> commit(current, Action.MAIL_NEWS, _ -> current.subscribed(mailNews)));
    } while (result instanceof VersionOutdated);
    return result;
  }

  private CommandResult live(String owner, Command command) {
    Optional<Registration> current = registrations.current(owner);
    if (current.isEmpty()) {
      return new NotDeclared();
    }
    return current.get().isLive() ? command.on(current.get()) : new Stopped();
  }

  private CommandResult atVersion(
      Registration current, OptionalLong version, Action action, Revision revision) {
    return version.isPresent() && version.getAsLong() == current.version()
        ? commit(current, action, revision)
        : new VersionOutdated();
  }

  private CommandResult commit(Registration current, Action action, Revision revision) {
    Instant now = JapaneseTime.now(clock);
    Registration next = revision.at(now);
    List<Change> changes = Changes.between(current, next);
    if (changes.isEmpty()) {
      return new Done(current);
    }
    return registrations.replace(next, HistoryEntry.of(next, action, now, changes))
        ? new Done(next)
        : new VersionOutdated();
  }

  private interface Command {
    CommandResult on(Registration current);
  }

  private interface Revision {
    Registration at(Instant now);
  }
}
