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
 * The provider's JWK set, cached, and fetched again for a {@code kid} that is not in it. Without a
 * rate limit: only tokens straight from the provider get here, so nobody else can make us fetch.
 */
@Singleton
final class ProviderKeys implements JWKSource<SecurityContext> {
  private static final Duration TIME_TO_LIVE = Duration.ofHours(1);
  private static final Duration OUTAGE_TIME_TO_LIVE = Duration.ofHours(10);

  private record Cached(JWKSet keys, Instant fetchedAt) {}

  private final Discovery discovery;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Cached cached;

  ProviderKeys(Discovery discovery, ProviderHttp http, InstantSource clock) {
    this.discovery = discovery;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    List<JWK> fresh = cached(selector, TIME_TO_LIVE);
    return fresh.isEmpty() ? fetched(selector) : fresh;
  }

  private List<JWK> fetched(JWKSelector selector) throws KeySourceException {
    return switch (discovery.metadata().then(metadata -> http.get(metadata.getJWKSetURI()))) {
      case Success(var response) -> selector.select(cache(response));
      case Failure(_) -> duringOutage(selector);
    };
  }

  private List<JWK> duringOutage(JWKSelector selector) throws KeySourceException {
    List<JWK> stale = cached(selector, OUTAGE_TIME_TO_LIVE);
    if (stale.isEmpty()) {
      throw new RemoteKeySourceException("no keys", null);
    }
    return stale;
  }

  private List<JWK> cached(JWKSelector selector, Duration timeToLive) {
    Cached kept = cached;
    return kept != null && clock.instant().isBefore(kept.fetchedAt().plus(timeToLive))
        ? selector.select(kept.keys())
        : List.of();
  }

  private JWKSet cache(HTTPResponse response) throws KeySourceException {
    try {
      JWKSet keys = JWKSet.parse(response.getBody());
      cached = new Cached(keys, clock.instant());
      return keys;
    } catch (ParseException noKeys) {
      throw new KeySourceException("no key set", noKeys);
    }
  }
}
