package jp.securityaction.registration;

import jp.securityaction.core.command.CommandResult;
import jp.securityaction.core.command.CommandResult.AlreadyTwoStars;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.CommandResult.NotDeclared;
import jp.securityaction.core.command.CommandResult.Stopped;
import jp.securityaction.core.command.CommandResult.VersionOutdated;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Problem;

/** Every end of a command, as an answer. */
final class RegistrationAnswers {
  private RegistrationAnswers() {}

  static Answer of(CommandResult result) {
    return switch (result) {
      case Done(var registration) -> of(registration);
      case NotDeclared() -> Problem.NOT_DECLARED.answer();
      case Stopped() -> Problem.STOPPED.answer();
      case AlreadyTwoStars() -> Problem.ALREADY_TWO_STARS.answer();
      case VersionOutdated() -> Problem.VERSION_OUTDATED.answer();
    };
  }

  static Answer of(Registration registration) {
    return Answer.ok(RegistrationDocument.of(registration)).etag(registration.version());
  }
}
