package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.login.CodeFlow.Arrival;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Secrets;
import jp.securityaction.runtime.http.Query;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;

/** A login at a provider that says what a test wants it to. */
final class LoginAtLiar implements AutoCloseable {
  final LyingProvider provider;
  final AtomicInteger secretReads = new AtomicInteger();
  private final CodeFlow login;

  LoginAtLiar() {
    try {
      provider = new LyingProvider();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    login = login(provider.issuer());
  }

  void refuses(JWTClaimsSet.Builder lie) {
    refusesToken(LyingProvider.signed(lie.build(), provider.key));
  }

  void refusesToken(String idToken) {
    provider.gives(idToken);
    assertThat(reason("code=c")).as(idToken).isEqualTo(LoginFailure.INVALID);
  }

  LoginFailure reason(String query) {
    return switch (comesBack(query)) {
      case Failure(var reason) -> reason;
      case Success(_) -> throw new AssertionError("came in with " + query);
    };
  }

  Result<Arrival, LoginFailure> comesBack(String query) {
    LoginAttempt attempt =
        new LoginAttempt("s", LyingProvider.NONCE, "v".repeat(43), "/", Instant.now());
    return login.finish(attempt, new AuthenticationResponse(Query.parse(query)));
  }

  static GbizId gbizId(String issuer) {
    return new GbizId(
        new Environment(
            Map.of(
                "GBIZID_ISSUER",
                issuer,
                "GBIZID_CLIENT_ID",
                LyingProvider.CLIENT,
                "GBIZID_TIMEOUT_SECONDS",
                "1",
                "GBIZID_PROMPT_LOGIN",
                "on",
                "SITE_URL",
                "http://localhost:8080")));
  }

  private CodeFlow login(String issuer) {
    GbizId gbizId = gbizId(issuer);
    ProviderHttp http = new ProviderHttp(gbizId);
    Discovery discovery = new Discovery(gbizId, http, InstantSource.system());
    ProviderKeys keys = new ProviderKeys(discovery, http, InstantSource.system());
    return new CodeFlow(
        gbizId,
        new TokenExchange(gbizId, discovery, http, secret()),
        new IdTokenVerifier(gbizId, keys, InstantSource.system()),
        new UserInfoCall(discovery, http));
  }

  /** Rotated after the first read. */
  private ClientSecret secret() {
    SecretsManagerClient secretsManager =
        new SecretsManagerClient() {
          @Override
          public GetSecretValueResponse getSecretValue(GetSecretValueRequest request) {
            boolean first = secretReads.getAndIncrement() == 0;
            return GetSecretValueResponse.builder().secretString(first ? "old" : "new").build();
          }

          @Override
          public String serviceName() {
            return SecretsManagerClient.SERVICE_NAME;
          }

          @Override
          public void close() {}
        };
    return new ClientSecret(
        new Secrets(secretsManager), new Environment(Map.of("GBIZID_CLIENT_SECRET_ARN", "arn")));
  }

  @Override
  public void close() {
    provider.close();
  }
}
