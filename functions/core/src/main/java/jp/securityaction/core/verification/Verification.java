package jp.securityaction.core.verification;

import java.time.LocalDate;
import jp.securityaction.core.declaration.Star;

/** What is answered to whoever asks about an ID. */
public sealed interface Verification {
  record Live(Star star, LocalDate declaredOn) implements Verification {}

  record Stopped(Star star, LocalDate declaredOn, LocalDate stoppedOn) implements Verification {}

  /** The ID was never given, or belongs to somebody else: which of the two is not told. */
  record NoMatch() implements Verification {}

  /** Mistyped: the check digit says so. */
  record InvalidId() implements Verification {}

  /** Given in the system before, of which nothing is known here. */
  record Legacy() implements Verification {}
}
