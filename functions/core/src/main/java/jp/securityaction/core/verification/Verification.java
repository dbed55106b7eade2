package jp.securityaction.core.verification;

import java.time.LocalDate;
import jp.securityaction.core.declaration.Star;

/** What is answered to whoever asks about an ID, or about a business without knowing its ID. */
public sealed interface Verification {
  record Live(Star star, LocalDate declaredOn) implements Verification {}

  record Stopped(Star star, LocalDate declaredOn, LocalDate stoppedOn) implements Verification {}

  /** The ID was never given, or belongs to somebody else: which of the two is not told. */
  record NoMatch() implements Verification {}

  /** No number that is given out as an ID, here or in the system before. */
  record InvalidId() implements Verification {}

  /** Not issued here; the check digit says that it may be a slip. */
  record Mistyped() implements Verification {}

  /** Given in the system before, of which nothing is known here. */
  record Legacy() implements Verification {}

  /** Without an ID: the public register holds one live declaration of that business. */
  record Declared(Star star, LocalDate declaredOn) implements Verification {}

  /** It holds none. */
  record NotDeclared() implements Verification {}

  /** It holds two or more, so which one is meant is not known. */
  record Several() implements Verification {}
}
