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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import jp.securityaction.core.Result.Success;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an ID token must say, and who must have signed it. */
class IdTokenTest {
  private final LoginAtLiar login = new LoginAtLiar();
  private final LyingProvider provider = login.provider;

  @AfterEach
  void stop() {
    login.close();
  }

  @Test
  void another_audience_issuer_or_nonce_is_refused() {
    login.refuses(provider.truth().audience("somebody-else"));
    login.refuses(provider.truth().audience(List.of("somebody-else", "third")));
    login.refuses(provider.truth().audience(List.of()));
    login.refuses(provider.truth().issuer("https://evil.example/"));
    login.refuses(provider.truth().issuer(provider.issuer().replaceFirst("/$", "")));
    login.refuses(provider.truth().claim("nonce", "another"));
    login.refuses(provider.truth().claim("nonce", null));
  }

  @Test
  void an_id_token_for_several_audiences_must_name_us_as_the_authorized_party() {
    login.refuses(provider.truth().audience(List.of(LyingProvider.CLIENT, "x")).claim("azp", "x"));
    login.refuses(provider.truth().claim("azp", "x"));
  }

  @Test
  void a_token_past_its_end_or_from_the_future_is_refused() {
    login.refuses(provider.truth().expirationTime(Date.from(Instant.now().minusSeconds(1))));
    login.refuses(provider.truth().expirationTime(null));
    login.refuses(provider.truth().issueTime(Date.from(Instant.now().plusSeconds(300))));
    login.refuses(provider.truth().issueTime(null));
    login.refuses(provider.truth().subject(null));
  }

  @Test
  void no_other_algorithm_than_rs256_is_taken() throws JOSEException {
    login.refusesToken(new PlainJWT(provider.truth().build()).serialize());
    SignedJWT byPublicKey =
        new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), provider.truth().build());
    byPublicKey.sign(
        new MACSigner(provider.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
    login.refusesToken(byPublicKey.serialize());
    for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
      JWSHeader header = new JWSHeader.Builder(other).keyID("k1").build();
      login.refusesToken(LyingProvider.signed(header, provider.truth().build(), provider.key));
    }
  }

  @Test
  void a_token_of_another_kind_is_no_id_token() {
    JWSHeader accessToken =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("k1")
            .type(new JOSEObjectType("at+jwt"))
            .build();
    login.refusesToken(LyingProvider.signed(accessToken, provider.truth().build(), provider.key));
  }

  @Test
  void a_signature_by_a_key_that_is_not_published_is_refused() {
    JWTClaimsSet truth = provider.truth().build();
    login.refusesToken(LyingProvider.signed(truth, LyingProvider.drawn("k1")));
    login.refusesToken(LyingProvider.signed(truth, LyingProvider.drawn("unknown")));
    login.refusesToken(
        LyingProvider.signed(truth, provider.key).replaceFirst("\\.[^.]{8}", ".AAAAAAAA"));
  }

  @Test
  void a_new_key_is_fetched_when_its_kid_is_unknown() {
    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
    RSAKey next = LyingProvider.drawn("k2");
    provider.publishes(provider.key, next);
    provider.gives(LyingProvider.signed(provider.truth().build(), next));

    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
    assertThat(login.comesBack("code=c")).isInstanceOf(Success.class);
    assertThat(provider.calls.stream().filter("/jwks"::equals)).hasSize(2);
  }
}
