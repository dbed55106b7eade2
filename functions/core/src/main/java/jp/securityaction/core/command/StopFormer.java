package jp.securityaction.core.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.command.StopFormerResult.FormerStopped;
import jp.securityaction.core.command.StopFormerResult.NoMatch;
import jp.securityaction.core.command.StopFormerResult.TooManyTries;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Actor;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Changes;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.WrongTries;

/**
 * Lets a business stop what it declared with a GビズID that it has no more: a new representative or
 * another mail address makes another account. Whoever is プライム of the same 法人番号 and knows the old ID
 * may stop it, and nothing else (invariant 6).
 */
public final class StopFormer {
  private final Registrations registrations;
  private final WrongTries tries;
  private final InstantSource clock;

  public StopFormer(Registrations registrations, WrongTries tries, InstantSource clock) {
    this.registrations = registrations;
    this.tries = tries;
    this.clock = clock;
  }

  /** The same ID again is answered as at first. */
  public StopFormerResult by(Account successor, ClaimedId claimed) {
    CorporateNumber proved = successor.corporateNumber();
    if (proved == null) {
      return new NoMatch();
    }
    LocalDate today = JapaneseTime.today(clock);
    String owner = successor.subject();
    if (!tries.take(owner, today)) {
      return new TooManyTries(untilTomorrow(today));
    }
    Optional<Registration> former = lookedAt(claimed, owner, proved, today);
    if (former.isEmpty()) {
      tries.wasWrong(owner, today);
      return new NoMatch();
    }
    tries.giveBack(owner, today);
    return stop(former.get(), owner, proved);
  }

  /** What could not be looked at was no wrong try. */
  private Optional<Registration> lookedAt(
      ClaimedId claimed, String owner, CorporateNumber proved, LocalDate today) {
    try {
      return former(claimed, owner, proved);
    } catch (RuntimeException failed) {
      try {
        tries.giveBack(owner, today);
      } catch (RuntimeException alsoFailed) {
        failed.addSuppressed(alsoFailed);
      }
      throw failed;
    }
  }

  /** Its owner may be quicker, with a change or a stop: then it is looked at again. */
  private StopFormerResult stop(Registration found, String successor, CorporateNumber proved) {
    Optional<Registration> former = Optional.of(found);
    while (former.isPresent()) {
      Instant stoppedAt = former.get().stoppedAt();
      if (stoppedAt != null) {
        return new FormerStopped(stoppedAt);
      }
      Instant now = JapaneseTime.now(clock);
      if (stop(former.get(), successor, now)) {
        return new FormerStopped(now);
      }
      former = fitting(found.id(), successor, proved);
    }
    return new NoMatch();
  }

  private boolean stop(Registration former, String successor, Instant at) {
    Registration stopped = former.stopped(at);
    List<Change> changes = Changes.between(former, stopped);
    HistoryEntry ofOwner =
        HistoryEntry.of(stopped, Action.STOPPED, at, changes).by(Actor.SUCCESSOR);
    HistoryEntry ofSuccessor =
        HistoryEntry.of(stopped, Action.FORMER_STOPPED, at, List.of()).in(successor);
    return registrations.stopFormer(stopped, ofOwner, ofSuccessor);
  }

  private Optional<Registration> former(
      ClaimedId claimed, String successor, CorporateNumber proved) {
    return switch (claimed) {
      case ClaimedId.Ours(var id) -> fitting(id, successor, proved);
      case ClaimedId.Legacy(), ClaimedId.Mistyped(), ClaimedId.Invalid() -> Optional.empty();
    };
  }

  private Optional<Registration> fitting(
      DeclarationId id, String successor, CorporateNumber proved) {
    return registrations
        .of(id)
        .filter(former -> !former.owner().equals(successor))
        .filter(former -> proved.equals(former.business().corporateNumber()));
  }

  private Duration untilTomorrow(LocalDate today) {
    Instant tomorrow = today.plusDays(1).atStartOfDay().toInstant(JapaneseTime.OFFSET);
    return Duration.between(clock.instant(), tomorrow);
  }
}
