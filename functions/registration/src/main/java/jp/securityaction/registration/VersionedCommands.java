package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.session.Command;
import jp.securityaction.runtime.session.CommandGate;

/** Commands that must name the version they were made on: without {@code If-Match} 428. */
@Singleton
final class VersionedCommands {
  private final CommandGate commands;

  VersionedCommands(CommandGate commands) {
    this.commands = commands;
  }

  Answer answer(Call call, BiFunction<Command, OptionalLong, Answer> act) {
    return commands.answer(
        call,
        command ->
            IfMatch.of(call)
                .map(ifMatch -> act.apply(command, ifMatch.version()))
                .orElseGet(Problem.VERSION_REQUIRED::answer));
  }
}
