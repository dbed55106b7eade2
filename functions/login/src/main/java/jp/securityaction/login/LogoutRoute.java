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
  private final CommandGate gate;
  private final Sessions sessions;

  LogoutRoute(CommandGate gate, Sessions sessions) {
    this.gate = gate;
    this.sessions = sessions;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/logout");
  }

  @Override
  public Answer answer(Call call) {
    return gate.admitAnybody(call).fold(this::logOut, refusal -> refusal);
  }

  /** Logins begun meanwhile are given up, too: on a shared computer nobody is to end them. */
  private Answer logOut(Call call) {
    return LoginCookie.forgetAll(call, sessions.close(call, Answer.noContent()));
  }
}
