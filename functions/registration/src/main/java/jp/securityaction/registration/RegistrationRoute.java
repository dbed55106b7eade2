package jp.securityaction.registration;

import jakarta.inject.Singleton;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.SignedIn;

/** The owner sees the whole record, after a stop too. */
@Singleton
final class RegistrationRoute implements Route {
  private final SignedIn signedIn;
  private final Registrations registrations;

  RegistrationRoute(SignedIn signedIn, Registrations registrations) {
    this.signedIn = signedIn;
    this.registrations = registrations;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/registration");
  }

  @Override
  public Answer answer(Call call) {
    return signedIn.answer(
        call,
        session ->
            registrations
                .current(session.account().subject())
                .map(RegistrationAnswers::of)
                .orElseGet(Problem.NOT_DECLARED::answer));
  }
}
