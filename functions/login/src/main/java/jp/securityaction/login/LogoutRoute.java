package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.CommandGate;
import jp.securityaction.runtime.session.Sessions;

/** Ends the session on the server. Nobody is refused for having none. */
@Singleton
final class LogoutRoute implements Route {
  private final CommandGate commands;
  private final Sessions sessions;

  LogoutRoute(CommandGate commands, Sessions sessions) {
    this.commands = commands;
    this.sessions = sessions;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/logout");
  }

  @Override
  public Answer answer(Call call) {
    return commands.answerAnybody(call, () -> sessions.close(call, Answer.noContent()));
  }
}
