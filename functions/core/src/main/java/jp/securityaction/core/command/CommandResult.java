package jp.securityaction.core.command;

import jp.securityaction.core.declaration.Registration;

/** Every way a command on a registration can end. */
public sealed interface CommandResult {
  /** Done, or nothing to do: the registration as it stands now. */
  record Done(Registration registration) implements CommandResult {}

  record NotDeclared() implements CommandResult {}

  record Stopped() implements CommandResult {}

  record AlreadyTwoStars() implements CommandResult {}

  record VersionOutdated() implements CommandResult {}
}
