package jp.securityaction.registration;

import jakarta.inject.Singleton;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.Sessions;

/** The owner sees the whole record, after a stop too. */
@Singleton
final class RegistrationRoute implements Route {
  private final Sessions sessions;
  private final Registrations registrations;

  RegistrationRoute(Sessions sessions, Registrations registrations) {
    this.sessions = sessions;
    this.registrations = registrations;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/registration");
  }

  @Override
  public Answer answer(Call call) {
    return sessions.require(call).fold(this::registration, refusal -> refusal);
  }

  /** Asks for the registration of an account that cannot be. */
  @Override
  public void prime() {
    registrations.current("");
  }

  private Answer registration(Session session) {
    return registrations
        .current(session.account().subject())
        .map(RegistrationAnswers::of)
        .orElseGet(Problem.NOT_DECLARED::answer);
  }
}
