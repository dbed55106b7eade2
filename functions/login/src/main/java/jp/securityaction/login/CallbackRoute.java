package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.login.CodeFlow.Arrival;
import jp.securityaction.login.ConsumedAttempt.Expired;
import jp.securityaction.login.ConsumedAttempt.Foreign;
import jp.securityaction.login.ConsumedAttempt.InTime;
import jp.securityaction.login.ConsumedAttempt.Unknown;
import jp.securityaction.login.ConsumedAttempt.Used;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Sessions;

/** Takes the browser back from GビズID: to the page it wanted, or to the one that helps. */
@Singleton
final class CallbackRoute implements Route {
  private final LoginAttempts attempts;
  private final CodeFlow codeFlow;
  private final Sessions sessions;

  CallbackRoute(LoginAttempts attempts, CodeFlow codeFlow, Sessions sessions) {
    this.attempts = attempts;
    this.codeFlow = codeFlow;
    this.sessions = sessions;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/login/callback");
  }

  @Override
  public Answer answer(Call call) {
    AuthenticationResponse response = new AuthenticationResponse(call.query());
    String state = response.state();
    if (!response.isUnambiguous() || state.isEmpty()) {
      return LoginFailure.INVALID.answer();
    }
    Answer end =
        switch (attempts.consume(call, state)) {
          case InTime(var attempt) -> finish(call, attempt, response);
          case Expired(var returnTo) -> LoginFailure.EXPIRED.answer(returnTo);
          case Used(var returnTo) -> leadOn(call, returnTo, LoginFailure.USED);
          case Foreign(var returnTo) -> leadOn(call, returnTo, notBegunHere(call));
          case Unknown() -> leadOn(call, ReturnTo.MY_PAGE, notBegunHere(call));
        };
    return LoginCookie.forget(call, state, end);
  }

  /** A person is looking at this answer, so it is a page. */
  @Override
  public Answer failure(Call call) {
    return LoginFailure.UNAVAILABLE.answer();
  }

  @Override
  public void prime() {
    codeFlow.prime();
  }

  private Answer finish(Call call, LoginAttempt attempt, AuthenticationResponse response) {
    return switch (codeFlow.finish(attempt, response)) {
      case Success(Arrival(var account, var prefill)) ->
          sessions.open(call, Answer.seeOther(attempt.returnTo()), account, prefill);
      case Failure(var reason) -> reason.answer(attempt.returnTo());
    };
  }

  /** Nothing is wrong where a login holds: a page was reloaded, or opened in a second tab. */
  private Answer leadOn(Call call, String returnTo, LoginFailure otherwise) {
    return sessions
        .require(call)
        .fold(_ -> Answer.seeOther(returnTo), _ -> otherwise.answer(returnTo));
  }

  private static LoginFailure notBegunHere(Call call) {
    return LoginCookie.isNoneIn(call) ? LoginFailure.ELSEWHERE : LoginFailure.INVALID;
  }
}
