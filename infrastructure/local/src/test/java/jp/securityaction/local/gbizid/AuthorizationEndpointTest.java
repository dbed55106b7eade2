package jp.securityaction.local.gbizid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class AuthorizationEndpointTest {
  private final RelyingParty relying;

  AuthorizationEndpointTest() throws IOException {
    relying = new RelyingParty();
  }

  @AfterAll
  void stop() {
    relying.close();
  }

  @Test
  void the_page_is_one_form_with_one_text_field() {
    String page = relying.browser.open(relying.request()).body();
    assertThat(page).containsOnlyOnce("<form").containsOnlyOnce("type=\"text\"");
    assertThat(UserAgent.hiddenFields(page)).isEqualTo(relying.request());
  }

  @Test
  void a_choice_goes_back_with_a_code_of_22_characters_the_state_and_no_issuer() {
    HttpResponse<String> answer = relying.browser.choose("corporation", relying.request());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith(RelyingParty.REDIRECT + "?");
    assertThat(UserAgent.carried(answer)).containsOnlyKeys("code", "state");
    assertThat(UserAgent.carried(answer)).containsEntry("state", "st\"a&te");
    assertThat(UserAgent.carried(answer).get("code")).matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void deny_goes_back_as_access_denied() {
    assertThat(UserAgent.carried(relying.browser.choose("deny", relying.request())))
        .isEqualTo(Map.of("error", "access_denied", "state", "st\"a&te"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "load-1000000000", "load--1", "load-", "Corporation", " "})
  void an_unknown_account_gets_the_form_again_with_a_message(String account) {
    HttpResponse<String> answer = relying.browser.choose(account, relying.request());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("そのアカウントはありません").contains("<form");
    assertThat(UserAgent.hiddenFields(answer.body())).isEqualTo(relying.request());
  }

  @Test
  void the_login_hint_is_typed_already() {
    assertThat(relying.browser.open(with("login_hint", "load-7<")).body())
        .contains("value=\"load-7&lt;\"");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, somebody-else",
    "client_id, ",
    "redirect_uri, http://localhost:8080/api/login/callback/",
    "redirect_uri, http://localhost:8080/api/login/callback?x=1",
    "redirect_uri, http://127.0.0.1:8080/api/login/callback",
    "redirect_uri, "
  })
  void a_client_or_address_not_registered_never_comes_back(String name, String value) {
    HttpResponse<String> answer = relying.browser.open(with(name, value == null ? "" : value));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "response_type, code id_token, unsupported_response_type",
    "response_type, '', invalid_request",
    "scope, openid address, invalid_scope",
    "scope, openid offline_access, invalid_scope",
    "code_challenge_method, plain, invalid_request",
    "code_challenge_method, '', invalid_request",
    "code_challenge, short, invalid_request",
    "prompt, none, invalid_request"
  })
  void a_faulty_request_goes_back_as_an_error(String name, String value, String error) {
    HttpResponse<String> answer = relying.browser.open(with(name, value));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(UserAgent.carried(answer)).isEqualTo(Map.of("error", error, "state", "st\"a&te"));
  }

  @Test
  void a_repeated_parameter_is_an_invalid_request() {
    HttpResponse<String> answer =
        relying.browser.open(UserAgent.encoded(relying.request()) + "&nonce=other");
    assertThat(UserAgent.carried(answer)).containsEntry("error", "invalid_request");
  }

  @Test
  void a_prompt_for_a_login_is_known() {
    assertThat(relying.browser.open(with("prompt", "login")).statusCode()).isEqualTo(200);
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> request = new HashMap<>(relying.request());
    request.put(name, value);
    return request;
  }
}
