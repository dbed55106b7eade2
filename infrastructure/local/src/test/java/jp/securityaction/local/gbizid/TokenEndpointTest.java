package jp.securityaction.local.gbizid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest {
  private final RelyingParty relying;

  TokenEndpointTest() throws IOException {
    relying = new RelyingParty();
  }

  @AfterEach
  void stop() {
    relying.close();
  }

  @Test
  void nimbus_walks_the_whole_way_with_pkce() throws Exception {
    OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(relying.issuer));
    TokenRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(RelyingParty.CLIENT), new Secret(RelyingParty.SECRET)),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(relying.code("corporation")),
                    URI.create(RelyingParty.REDIRECT),
                    relying.verifier))
            .build();

    OIDCTokenResponse tokens =
        (OIDCTokenResponse) OIDCTokenResponseParser.parse(request.toHTTPRequest().send());
    IDTokenClaimsSet claims =
        new IDTokenValidator(
                new Issuer(relying.issuer),
                new ClientID(RelyingParty.CLIENT),
                JWSAlgorithm.RS256,
                metadata.getJWKSetURI().toURL())
            .validate(tokens.getOIDCTokens().getIDToken(), new Nonce("n-1"));

    assertThat(claims.getSubject().getValue()).isEqualTo("1001");
    assertThat(tokens.getOIDCTokens().getRefreshToken()).isNull();
    assertThat(tokens.getOIDCTokens().getAccessToken().getLifetime()).isEqualTo(3600);
  }

  @Test
  void the_id_token_holds_no_personal_data() throws Exception {
    SignedJWT idToken =
        (SignedJWT)
            JWTParser.parse(
                (String) relying.tokens("corporation", relying.request()).get("id_token"));

    assertThat(idToken.getJWTClaimsSet().getClaims())
        .containsOnlyKeys("sub", "aud", "iss", "exp", "iat", "auth_time", "nonce", "jti");
    assertThat(idToken.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(idToken.getHeader().getKeyID()).isNotBlank();
  }

  @Test
  void a_code_works_once() {
    String code = relying.code("corporation");
    relying.token(relying.exchange(code));
    assertRefused(relying.token(relying.exchange(code)), 400, "invalid_grant");
  }

  @Test
  void a_code_lives_five_minutes() {
    String young = relying.code("corporation");
    relying.later(Duration.ofSeconds(299));
    assertThat(relying.token(relying.exchange(young)).statusCode()).isEqualTo(200);

    String old = relying.code("corporation");
    relying.later(Duration.ofMinutes(5));
    assertRefused(relying.token(relying.exchange(old)), 400, "invalid_grant");
  }

  @ParameterizedTest
  @CsvSource({
    "code_verifier, another-verifier-of-at-least-forty-three-characters, invalid_grant",
    "code_verifier, '', invalid_grant",
    "code_verifier, short, invalid_grant",
    "redirect_uri, http://localhost:8080/, invalid_grant",
    "redirect_uri, '', invalid_request",
    "code, 1234567890123456789012, invalid_grant",
    "code, '', invalid_request",
    "grant_type, password, unsupported_grant_type",
    "grant_type, refresh_token, unsupported_grant_type",
    "grant_type, '', invalid_request"
  })
  void a_faulty_exchange_is_refused(String name, String value, String error) {
    Map<String, String> form = relying.exchange(relying.code("corporation"));
    form.put(name, value);
    assertRefused(relying.token(form), 400, error);
  }

  @Test
  void a_verifier_without_a_challenge_is_refused() {
    Map<String, String> request = relying.request();
    request.remove("code_challenge");
    request.remove("code_challenge_method");
    assertRefused(
        relying.token(relying.exchange(relying.code("member", request))), 400, "invalid_grant");
  }

  @Test
  void pkce_may_be_left_out_altogether() {
    Map<String, String> request = relying.request();
    request.remove("code_challenge");
    request.remove("code_challenge_method");
    Map<String, String> form = relying.exchange(relying.code("member", request));
    form.remove("code_verifier");
    assertThat(relying.token(form).statusCode()).isEqualTo(200);
  }

  @Test
  void only_client_secret_basic_with_the_right_secret_is_our_client() {
    Map<String, String> form = relying.exchange(relying.code("corporation"));
    assertRefused(
        relying.token(form, RelyingParty.basic(RelyingParty.CLIENT, "wrong")), 401, "unauthorized");
    assertRefused(
        relying.token(form, RelyingParty.basic("other", RelyingParty.SECRET)), 401, "unauthorized");
    assertRefused(relying.token(form, "Bearer x"), 401, "unauthorized");

    Map<String, String> inTheBody = new LinkedHashMap<>(form);
    inTheBody.put("client_id", RelyingParty.CLIENT);
    inTheBody.put("client_secret", RelyingParty.SECRET);
    assertRefused(relying.token(inTheBody, "x"), 401, "unauthorized");

    assertThat(relying.token(form).statusCode())
        .as("a refused client does not spend the code")
        .isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String error) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(RelyingParty.json(answer)).containsEntry("error", error);
  }
}
