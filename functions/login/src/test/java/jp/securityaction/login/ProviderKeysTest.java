package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider's keys, when they change and when it is away. */
class ProviderKeysTest {
  private final LyingProvider provider = new LyingProvider();
  private final ProviderKeys keys = keys();
  private Instant now = Instant.parse("2026-04-01T00:00:00Z");

  ProviderKeysTest() throws IOException {}

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void one_rollover_soon_after_another_ends_no_login() throws KeySourceException {
    assertThat(found("k1")).hasSize(1);
    for (String next : List.of("k2", "k3", "k4")) {
      provider.publishes(LyingProvider.drawn(next));
      assertThat(found(next)).as(next).hasSize(1);
    }
    assertThat(fetches()).isEqualTo(4);
  }

  @Test
  void a_withdrawn_key_is_good_for_an_hour_at_the_most() throws KeySourceException {
    assertThat(found("k1")).hasSize(1);
    provider.publishes(LyingProvider.drawn("k2"));
    after(Duration.ofMinutes(59));
    assertThat(found("k1")).hasSize(1);
    after(Duration.ofMinutes(1));
    assertThat(found("k1")).isEmpty();
  }

  @Test
  void known_keys_outlast_an_outage_of_the_provider_but_not_for_ever() throws KeySourceException {
    assertThat(found("k1")).hasSize(1);
    provider.says("/jwks", 503, "");
    after(Duration.ofHours(9));
    assertThat(found("k1")).hasSize(1);
    assertThat(fetches()).isEqualTo(2);
    after(Duration.ofHours(1));
    assertUnavailable("k1");
  }

  @Test
  void an_unknown_key_in_an_outage_is_not_called_a_forgery() throws KeySourceException {
    assertThat(found("k1")).hasSize(1);
    provider.says("/jwks", 503, "");
    assertUnavailable("k2");
  }

  private void assertUnavailable(String kid) {
    assertThatThrownBy(() -> found(kid)).isInstanceOf(RemoteKeySourceException.class);
  }

  private List<JWK> found(String kid) throws KeySourceException {
    return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(kid).build()), null);
  }

  private long fetches() {
    return provider.calls.stream().filter("/jwks"::equals).count();
  }

  private void after(Duration time) {
    now = now.plus(time);
  }

  private ProviderKeys keys() {
    GbizId gbizId = LoginAtLiar.gbizId(provider.issuer());
    ProviderHttp http = new ProviderHttp(gbizId);
    Discovery discovery = new Discovery(gbizId, http, InstantSource.system());
    return new ProviderKeys(discovery, http, () -> now);
  }
}
