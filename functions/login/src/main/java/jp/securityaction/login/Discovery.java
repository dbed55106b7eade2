package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider's metadata (OpenID Connect Discovery), cached. A failure is never cached. */
@Singleton
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

  private record Cached(OIDCProviderMetadata metadata, Instant expiresAt) {}

  private final GbizId gbizId;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Cached cached;

  Discovery(GbizId gbizId, ProviderHttp http, InstantSource clock) {
    this.gbizId = gbizId;
    this.http = http;
    this.clock = clock;
  }

  Result<OIDCProviderMetadata, LoginFailure> metadata() {
    Cached kept = cached;
    return kept != null && clock.instant().isBefore(kept.expiresAt())
        ? Result.success(kept.metadata())
        : refresh();
  }

  /** Asks the provider now: a browser is sent to it only while it answers. */
  Result<OIDCProviderMetadata, LoginFailure> refresh() {
    return fetch().map(this::cache);
  }

  /** Loads what the first login needs. The document is not cached: a snapshot would carry it. */
  void prime() {
    fetch();
  }

  private Result<OIDCProviderMetadata, LoginFailure> fetch() {
    return http.get(gbizId.discovery()).then(this::parse);
  }

  private Result<OIDCProviderMetadata, LoginFailure> parse(HTTPResponse response) {
    if (response.getStatusCode() != HTTPResponse.SC_OK) {
      LOG.warn("discovery answered {}", response.getStatusCode());
      return Result.failure(LoginFailure.UNAVAILABLE);
    }
    Optional<OIDCProviderMetadata> metadata =
        DiscoveryDocument.parse(response.getBody(), gbizId.issuer());
    if (metadata.isEmpty()) {
      LOG.warn("discovery document is not the issuer's");
      return Result.failure(LoginFailure.INVALID);
    }
    return Result.success(metadata.get());
  }

  private OIDCProviderMetadata cache(OIDCProviderMetadata metadata) {
    cached = new Cached(metadata, clock.instant().plus(TIME_TO_LIVE));
    return metadata;
  }
}
