package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.http.Query;
import jp.securityaction.edge.session.LoginAttempt;
import jp.securityaction.login.Login.Arrival;
import jp.securityaction.login.LyingProvider.Saying;
import jp.securityaction.login.Step.Done;
import jp.securityaction.login.Step.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation with the provider, which may be wrong, slow, rude or a liar. */
class LoginTest {
  private final LyingProvider provider;
  private final AtomicInteger secretReads = new AtomicInteger();
  private final Login login;

  LoginTest() throws IOException {
    provider = new LyingProvider();
    login = login(provider.issuer());
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void an_honest_provider_brings_somebody_in() {
    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
    assertThat(provider.authorizations).contains("Bearer at");
  }

  @Test
  void the_issuer_in_the_answer_is_checked_when_it_comes() {
    assertThat(comesBack("code=c&iss=" + provider.issuer())).isInstanceOf(Done.class);
    assertThat(reason("code=c&iss=" + provider.issuer() + "/")).isEqualTo(Reason.INVALID);
    assertThat(reason("code=c&iss=https://evil.example/")).isEqualTo(Reason.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "error=access_denied, DENIED",
    "error=access_denied&code=c, DENIED",
    "error=server_error, UNAVAILABLE",
    "error=temporarily_unavailable, UNAVAILABLE",
    "error=invalid_request, INVALID",
    "error=invalid_scope, INVALID",
    "error=ACCESS_DENIED, INVALID",
    "code=, INVALID",
    "code=%20, INVALID",
    "'', INVALID"
  })
  void an_answer_without_a_code_ends_for_its_reason(String query, Reason reason) {
    assertThat(reason(query)).isEqualTo(reason);
    assertThat(provider.calls).isEmpty();
  }

  @Test
  void another_audience_issuer_or_nonce_is_refused() {
    refuses(provider.truth().audience("somebody-else"));
    refuses(provider.truth().audience(List.of("somebody-else", "third")));
    refuses(provider.truth().audience(List.of()));
    refuses(provider.truth().issuer("https://evil.example/"));
    refuses(provider.truth().issuer(provider.issuer().replaceFirst("/$", "")));
    refuses(provider.truth().claim("nonce", "another"));
    refuses(provider.truth().claim("nonce", null));
  }

  @Test
  void an_id_token_for_several_audiences_must_name_us_as_the_authorized_party() {
    refuses(provider.truth().audience(List.of(LyingProvider.CLIENT, "x")).claim("azp", "x"));
    refuses(provider.truth().claim("azp", "x"));
  }

  @Test
  void a_token_past_its_end_or_from_the_future_is_refused() {
    refuses(provider.truth().expirationTime(Date.from(Instant.now().minusSeconds(1))));
    refuses(provider.truth().expirationTime(null));
    refuses(provider.truth().issueTime(Date.from(Instant.now().plusSeconds(300))));
    refuses(provider.truth().issueTime(null));
    refuses(provider.truth().subject(null));
  }

  @Test
  void no_other_algorithm_than_rs256_is_taken() throws JOSEException {
    refusesToken(new PlainJWT(provider.truth().build()).serialize());
    SignedJWT byPublicKey =
        new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), provider.truth().build());
    byPublicKey.sign(
        new MACSigner(provider.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
    refusesToken(byPublicKey.serialize());
    for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
      JWSHeader header = new JWSHeader.Builder(other).keyID("k1").build();
      refusesToken(LyingProvider.signed(header, provider.truth().build(), provider.key));
    }
  }

  @Test
  void a_token_of_another_kind_is_no_id_token() {
    JWSHeader accessToken =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("k1")
            .type(new JOSEObjectType("at+jwt"))
            .build();
    refusesToken(LyingProvider.signed(accessToken, provider.truth().build(), provider.key));
  }

  @Test
  void a_signature_by_a_key_that_is_not_published_is_refused() {
    JWTClaimsSet truth = provider.truth().build();
    refusesToken(LyingProvider.signed(truth, LyingProvider.drawn("k1")));
    refusesToken(LyingProvider.signed(truth, LyingProvider.drawn("unknown")));
    refusesToken(LyingProvider.signed(truth, provider.key).replaceFirst("\\.[^.]{8}", ".AAAAAAAA"));
  }

  @Test
  void a_new_key_is_fetched_when_its_kid_is_unknown() {
    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
    RSAKey next = LyingProvider.drawn("k2");
    provider.publishes(provider.key, next);
    provider.gives(LyingProvider.signed(provider.truth().build(), next));

    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
    assertThat(provider.calls.stream().filter("/jwks"::equals)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1243", "", "01242"})
  void user_info_of_somebody_else_is_refused(String subject) {
    provider.userInfo.put("sub", subject);
    assertThat(reason("code=c")).isEqualTo(Reason.INVALID);
  }

  @Test
  void an_entry_account_is_refused_after_user_info() {
    provider.userInfo.put("account_type", "1");
    assertThat(reason("code=c")).isEqualTo(Reason.ENTRY_ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/openid-configuration", "/token", "/jwks", "/userinfo"})
  void an_error_or_silence_of_the_provider_is_called_unavailable(String path) {
    provider.says(path, 500, "{}");
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
    provider.says(path, 503, "");
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
    provider.saysSlowly(path, 1500);
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/token", "/userinfo"})
  void nonsense_from_the_provider_is_called_invalid(String path) {
    for (String nonsense : List.of("", "null", "[]", "<html>", "{\"a\":", "{}")) {
      provider.says(path, 200, nonsense);
      assertThat(reason("code=c")).as(nonsense).isEqualTo(Reason.INVALID);
    }
    provider.says(path, 302, "");
    assertThat(reason("code=c")).isEqualTo(Reason.INVALID);
  }

  @Test
  void a_byte_now_and_then_is_slow_too() {
    provider.says(
        "/userinfo",
        exchange -> {
          try {
            exchange.sendResponseHeaders(200, 0);
            OutputStream drip = exchange.getResponseBody();
            for (int i = 0; i < 20; i++) {
              drip.write(' ');
              drip.flush();
              Thread.sleep(150);
            }
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return new Saying(200, "", 0);
        });
    Instant before = Instant.now();
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
    assertThat(Instant.now()).isBefore(before.plusMillis(2500));
  }

  @Test
  void a_provider_that_is_gone_is_unavailable() {
    provider.close();
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
  }

  @Test
  void a_discovery_document_of_another_issuer_is_invalid_and_not_kept() {
    provider.says(
        "/.well-known/openid-configuration",
        200,
        LyingProvider.discovery(provider.issuer().replace("localhost", "127.0.0.1")));
    assertThat(reason("code=c")).isEqualTo(Reason.INVALID);
    provider.says(
        "/.well-known/openid-configuration", 200, LyingProvider.discovery(provider.issuer()));
    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unauthorized", "invalid_client"})
  void a_refused_client_reads_its_secret_again_once(String error) {
    provider.says("/token", 401, LyingProvider.json(Map.of("error", error)));
    assertThat(reason("code=c")).isEqualTo(Reason.UNAVAILABLE);
    assertThat(secretReads).hasValue(1);
    assertThat(provider.calls.stream().filter("/token"::equals)).hasSize(2);
  }

  @Test
  void a_rotated_secret_is_no_reason_to_fail() {
    String idToken = LyingProvider.signed(provider.truth().build(), provider.key);
    AtomicInteger tries = new AtomicInteger();
    provider.says(
        "/token",
        _ ->
            tries.getAndIncrement() == 0
                ? new Saying(401, LyingProvider.json(Map.of("error", "unauthorized")), 0)
                : new Saying(
                    200,
                    LyingProvider.json(
                        Map.of("access_token", "a", "token_type", "Bearer", "id_token", idToken)),
                    0));
    assertThat(comesBack("code=c")).isInstanceOf(Done.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, INVALID",
    "400, invalid_request, INVALID",
    "400, temporarily_unavailable, UNAVAILABLE",
    "400, server_error, UNAVAILABLE",
    "404, '', INVALID",
    "429, '', UNAVAILABLE"
  })
  void a_refused_code_ends_for_its_reason(int status, String error, Reason reason) {
    provider.says("/token", status, LyingProvider.json(Map.of("error", error)));
    assertThat(reason("code=c")).isEqualTo(reason);
  }

  private void refuses(JWTClaimsSet.Builder lie) {
    refusesToken(LyingProvider.signed(lie.build(), provider.key));
  }

  private void refusesToken(String idToken) {
    provider.gives(idToken);
    assertThat(reason("code=c")).as(idToken).isEqualTo(Reason.INVALID);
  }

  private Reason reason(String query) {
    return switch (comesBack(query)) {
      case Failed<Arrival>(var reason) -> reason;
      case Done<Arrival>(_) -> throw new AssertionError("came in with " + query);
    };
  }

  private Step<Arrival> comesBack(String query) {
    LoginAttempt attempt =
        new LoginAttempt("s", LyingProvider.NONCE, "v".repeat(43), "/", Instant.now());
    return login.finish(attempt, new Parameters(Query.parse(query)));
  }

  private Login login(String issuer) {
    GbizId gbizId =
        new GbizId(
            new Environment(
                Map.of(
                    "GBIZID_ISSUER",
                    issuer,
                    "GBIZID_CLIENT_ID",
                    LyingProvider.CLIENT,
                    "GBIZID_TIMEOUT_SECONDS",
                    "1",
                    "SITE_URL",
                    "http://localhost:8080")));
    ProviderHttp http = new ProviderHttp(gbizId);
    Discovery discovery = new Discovery(gbizId, http, InstantSource.system());
    ProviderKeys keys = new ProviderKeys(discovery, http, InstantSource.system());
    return new Login(
        gbizId,
        discovery,
        new TokenExchange(gbizId, http, secret()),
        new IdTokens(gbizId, keys, InstantSource.system()),
        new UserInfoCall(http));
  }

  private ClientSecret secret() {
    return new ClientSecret() {
      @Override
      public String known() {
        return "old";
      }

      @Override
      public String readAgain() {
        secretReads.incrementAndGet();
        return "new";
      }
    };
  }
}
