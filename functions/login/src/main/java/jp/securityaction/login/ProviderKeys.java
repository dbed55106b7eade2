package jp.securityaction.login;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import org.jspecify.annotations.Nullable;

/**
 * The provider's public keys, kept for a while and fetched again for a {@code kid} that is not
 * among them. Only tokens that came straight from the provider get here, so nobody else can make us
 * fetch.
 */
@Singleton
final class ProviderKeys implements JWKSource<SecurityContext> {
  private static final Duration FRESH = Duration.ofHours(1);

  private record Known(JWKSet keys, Instant until) {}

  private final Discovery discovery;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Known known;

  ProviderKeys(Discovery discovery, ProviderHttp http, InstantSource clock) {
    this.discovery = discovery;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    Known kept = known;
    if (kept != null && clock.instant().isBefore(kept.until())) {
      List<JWK> found = selector.select(kept.keys());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return selector.select(fetched());
  }

  private JWKSet fetched() throws KeySourceException {
    return switch (discovery.metadata().then(metadata -> http.get(metadata.keys()))) {
      case Success(var response) -> kept(response);
      case Failure(_) -> throw new RemoteKeySourceException("no keys", null);
    };
  }

  private JWKSet kept(HTTPResponse response) throws KeySourceException {
    try {
      JWKSet keys = JWKSet.parse(response.getBody());
      known = new Known(keys, clock.instant().plus(FRESH));
      return keys;
    } catch (ParseException noKeys) {
      throw new KeySourceException("no key set", noKeys);
    }
  }
}
