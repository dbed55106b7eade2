package jp.securityaction.registration;

import java.util.OptionalLong;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.session.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command that names the version it was made on.
 *
 * @param body the parsed JSON as plain Java
 * @param version empty for a tag that is none of ours
 */
record VersionedCommand(Account account, @Nullable Object body, OptionalLong version) {

  /** Without {@code If-Match} it is refused: 428. */
  static Result<VersionedCommand, Answer> of(Command command, Call call) {
    return IfMatch.of(call)
        .<Result<VersionedCommand, Answer>>map(
            ifMatch ->
                Result.success(
                    new VersionedCommand(
                        command.session().account(), command.body(), ifMatch.version())))
        .orElseGet(() -> Result.failure(Problem.VERSION_REQUIRED.answer()));
  }

  /** What was sent may be private. */
  @Override
  public String toString() {
    return "VersionedCommand[" + account + "]";
  }
}
