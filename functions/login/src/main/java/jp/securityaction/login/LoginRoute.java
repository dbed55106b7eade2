package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;

/** Sends the browser to GビズID, bound to what its answer is checked against. */
@Singleton
final class LoginRoute implements Route {
  private static final int SECRET_BYTES = 32;

  private final GbizId gbizId;
  private final Discovery discovery;
  private final LoginAttempts attempts;
  private final InstantSource clock;

  LoginRoute(GbizId gbizId, Discovery discovery, LoginAttempts attempts, InstantSource clock) {
    this.gbizId = gbizId;
    this.discovery = discovery;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/login");
  }

  @Override
  public Answer answer(Call call) {
    return switch (discovery.refresh()) {
      case Success(var metadata) -> begin(call, metadata, ReturnTo.of(call.query()));
      case Failure(var reason) -> reason.answer(ReturnTo.of(call.query()));
    };
  }

  /** A person is looking at this answer, so it is a page. */
  @Override
  public Answer failure(Call call) {
    return LoginFailure.UNAVAILABLE.answer(ReturnTo.of(call.query()));
  }

  @Override
  public void prime() {
    discovery.prime();
  }

  private Answer begin(Call call, OIDCProviderMetadata metadata, String returnTo) {
    State state = new State(SECRET_BYTES);
    Nonce nonce = new Nonce(SECRET_BYTES);
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, GbizId.SCOPE, gbizId.clientId(), gbizId.redirectUri())
            .endpointURI(metadata.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .prompt(gbizId.prompt().orElse(null))
            .build();
    return attempts.begin(
        call,
        new LoginAttempt(
            state.getValue(), nonce.getValue(), verifier.getValue(), returnTo, clock.instant()),
        Answer.found(request.toURI().toString()));
  }
}
