package jp.securityaction.core.declaration;

import java.time.Instant;
import java.util.List;

/**
 * One line of an account's history, written in the same transaction as what it tells of.
 *
 * @param owner the {@code sub} of the account whose history it is
 */
public record HistoryEntry(
    String owner,
    DeclarationId declarationId,
    Star star,
    Instant at,
    Action action,
    Actor by,
    List<Change> changes) {

  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  public static HistoryEntry of(
      Registration registration, Action action, Instant at, List<Change> changes) {
    return new HistoryEntry(
        registration.owner(),
        registration.id(),
        registration.star(),
        at,
        action,
        Actor.OWNER,
        changes);
  }

  public HistoryEntry by(Actor actor) {
    return new HistoryEntry(owner, declarationId, star, at, action, actor, changes);
  }

  /** In another account's history. */
  public HistoryEntry in(String account) {
    return new HistoryEntry(account, declarationId, star, at, action, by, changes);
  }

  @Override
  public String toString() {
    return "HistoryEntry[" + action + ", " + at + "]";
  }
}
