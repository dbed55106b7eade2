package jp.securityaction.edge.session;

import jakarta.inject.Singleton;
import java.util.function.Function;
import jp.securityaction.edge.http.Answer;
import jp.securityaction.edge.http.Call;
import jp.securityaction.edge.http.Problem;

/** Lets only calls with a live session through, and prolongs it. */
@Singleton
public final class SignedIn {
  private final Sessions sessions;

  SignedIn(Sessions sessions) {
    this.sessions = sessions;
  }

  public Answer answer(Call call, Function<Session, Answer> act) {
    return sessions.prolong(call).map(act).orElseGet(Problem.NO_SESSION::answer);
  }
}
