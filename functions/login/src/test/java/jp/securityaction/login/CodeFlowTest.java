package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.securityaction.core.Result.Success;
import jp.securityaction.login.LyingProvider.Saying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation with the provider, which may be wrong, slow, rude or a liar. */
class CodeFlowTest {
  private final LoginAtLiar login = new LoginAtLiar();
  private final LyingProvider provider = login.provider;

  @AfterEach
  void stop() {
    login.close();
  }

  @Test
  void an_honest_provider_brings_somebody_in() {
    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
    assertThat(provider.authorizations).contains("Bearer at");
  }

  @Test
  void the_issuer_in_the_answer_is_checked_when_it_comes() {
    assertThat(login.comesBack("code=c&iss=" + provider.issuer())).isInstanceOf(Success.class);
    assertThat(login.reason("code=c&iss=" + provider.issuer() + "/"))
        .isEqualTo(LoginFailure.INVALID);
    assertThat(login.reason("code=c&iss=https://evil.example/")).isEqualTo(LoginFailure.INVALID);
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
  void an_answer_without_a_code_ends_for_its_reason(String query, LoginFailure reason) {
    assertThat(login.reason(query)).isEqualTo(reason);
    assertThat(provider.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1243", "", "01242"})
  void user_info_of_somebody_else_is_refused(String subject) {
    provider.userInfo.put("sub", subject);
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.INVALID);
  }

  @Test
  void an_entry_account_is_refused_after_user_info() {
    provider.userInfo.put("account_type", "1");
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.ENTRY_ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/openid-configuration", "/token", "/jwks", "/userinfo"})
  void an_error_or_silence_of_the_provider_is_called_unavailable(String path) {
    provider.says(path, 500, "{}");
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
    provider.says(path, 503, "");
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
    provider.saysSlowly(path, 1500);
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/token", "/userinfo"})
  void nonsense_from_the_provider_is_called_invalid(String path) {
    for (String nonsense : List.of("", "null", "[]", "<html>", "{\"a\":", "{}")) {
      provider.says(path, 200, nonsense);
      assertThat(login.reason("code=c")).as(nonsense).isEqualTo(LoginFailure.INVALID);
    }
    provider.says(path, 302, "");
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.INVALID);
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
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
    assertThat(Instant.now()).isBefore(before.plusMillis(2500));
  }

  @Test
  void a_provider_that_is_gone_is_unavailable() {
    provider.close();
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
  }

  @Test
  void a_discovery_document_of_another_issuer_is_invalid_and_not_kept() {
    provider.says(
        "/.well-known/openid-configuration",
        200,
        LyingProvider.discovery(provider.issuer().replace("localhost", "127.0.0.1")));
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.INVALID);
    provider.says(
        "/.well-known/openid-configuration", 200, LyingProvider.discovery(provider.issuer()));
    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unauthorized", "invalid_client"})
  void a_refused_client_reads_its_secret_again_once(String error) {
    provider.says("/token", 401, LyingProvider.json(Map.of("error", error)));
    assertThat(login.reason("code=c")).isEqualTo(LoginFailure.UNAVAILABLE);
    assertThat(login.secretReads).hasValue(2);
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
    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
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
  void a_refused_code_ends_for_its_reason(int status, String error, LoginFailure reason) {
    provider.says("/token", status, LyingProvider.json(Map.of("error", error)));
    assertThat(login.reason("code=c")).isEqualTo(reason);
  }
}
