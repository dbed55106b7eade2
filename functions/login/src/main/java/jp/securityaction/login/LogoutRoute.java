package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.edge.http.Answer;
import jp.securityaction.edge.http.Call;
import jp.securityaction.edge.http.Endpoint;
import jp.securityaction.edge.http.Route;
import jp.securityaction.edge.session.Commands;
import jp.securityaction.edge.session.Sessions;

/** Ends the session on the server. Nobody is refused for having none. */
@Singleton
final class LogoutRoute implements Route {
  private final Commands commands;
  private final Sessions sessions;

  LogoutRoute(Commands commands, Sessions sessions) {
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
