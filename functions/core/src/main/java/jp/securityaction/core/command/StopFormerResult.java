package jp.securityaction.core.command;

import java.time.Duration;
import java.time.Instant;

/** Every way the wish to stop a former declaration can end. */
public sealed interface StopFormerResult {
  /** Stopped now, or before, by whomever. */
  record FormerStopped(Instant at) implements StopFormerResult {}

  /** No declaration of another account has this ID and the account's proved 法人番号. */
  record NoMatch() implements StopFormerResult {}

  /** Too many wrong IDs on this day. */
  record TooManyTries(Duration untilTomorrow) implements StopFormerResult {}
}
