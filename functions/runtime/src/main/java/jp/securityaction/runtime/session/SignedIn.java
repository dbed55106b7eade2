package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.util.function.Function;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;

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
