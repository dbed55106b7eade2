package jp.securityaction.local.gbizid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserInfoEndpointTest {
  private final RelyingParty relying;

  UserInfoEndpointTest() throws IOException {
    relying = new RelyingParty();
  }

  @AfterEach
  void stop() {
    relying.close();
  }

  @Test
  void the_scopes_decide_which_keys_come() {
    assertThat(withScope("openid")).containsOnlyKeys("sub");
    assertThat(withScope("openid profile"))
        .containsKeys("account_type", "name", "prefecture_name")
        .doesNotContainKeys("user_last_nm", "email");
    assertThat(withScope("openid user"))
        .containsKey("user_last_nm")
        .doesNotContainKeys("name", "email");
    assertThat(withScope("openid email")).containsOnlyKeys("sub", "email", "user_email");
  }

  @Test
  void a_left_out_scope_grants_everything() {
    Map<String, String> request = relying.request();
    request.remove("scope");
    assertThat(relying.userInfo("corporation", request))
        .containsKeys("sub", "name", "user_last_nm", "email");
  }

  @Test
  void without_openid_the_scope_is_insufficient() {
    Map<String, String> request = relying.request();
    request.put("scope", "profile");
    Map<String, Object> tokens = relying.tokens("corporation", request);
    HttpResponse<String> answer = relying.userInfo(String.valueOf(tokens.get("access_token")));

    assertThat(tokens).doesNotContainKey("id_token");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(RelyingParty.json(answer)).containsEntry("error", "insufficient_scope");
  }

  @Test
  void the_prefecture_is_a_code_and_a_members_parent_is_named() {
    assertThat(relying.userInfo("member", relying.request()))
        .containsEntry("prefecture_name", "13")
        .containsEntry("account_type", "3")
        .containsEntry("parent_id", "1001");
  }

  @ParameterizedTest
  @CsvSource({"sole-proprietor", "load-1", "sole-0"})
  void an_account_type_may_be_a_number(String account) {
    assertThat(relying.userInfo(account, relying.request()).get("account_type"))
        .isInstanceOf(Number.class);
  }

  @Test
  void an_access_token_lives_one_hour() {
    String token =
        String.valueOf(relying.tokens("corporation", relying.request()).get("access_token"));
    relying.later(Duration.ofSeconds(3599));
    assertThat(relying.userInfo(token).statusCode()).isEqualTo(200);
    relying.later(Duration.ofSeconds(1));
    assertInvalid(relying.userInfo(token));
  }

  @Test
  void no_other_token_opens_it() throws Exception {
    Map<String, Object> tokens = relying.tokens("corporation", relying.request());
    SignedJWT valid = SignedJWT.parse(String.valueOf(tokens.get("access_token")));
    SignedJWT forged = new SignedJWT(valid.getHeader(), valid.getJWTClaimsSet());
    forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));

    assertInvalid(relying.userInfo(forged.serialize()));
    assertInvalid(relying.userInfo(String.valueOf(tokens.get("id_token"))));
    assertInvalid(relying.userInfo("nonsense"));
  }

  private Map<String, Object> withScope(String scope) {
    Map<String, String> request = relying.request();
    request.put("scope", scope);
    return relying.userInfo("corporation", request);
  }

  private static void assertInvalid(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(RelyingParty.json(answer)).containsEntry("error", "invalid_token");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("invalid_token");
  }
}
