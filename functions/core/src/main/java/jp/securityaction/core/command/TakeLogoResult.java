package jp.securityaction.core.command;

import jp.securityaction.core.declaration.Star;

/** Every way the wish for a logo can end. */
public sealed interface TakeLogoResult {
  record Granted(Star star) implements TakeLogoResult {}

  record NotDeclared() implements TakeLogoResult {}

  record Stopped() implements TakeLogoResult {}

  record StarNotDeclared() implements TakeLogoResult {}
}
