package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider's discovery document, kept for a while. A failure is never kept. */
@Singleton
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final Duration FRESH = Duration.ofHours(1);

  private record Known(Metadata metadata, Instant until) {}

  private final GbizId gbizId;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Known known;

  Discovery(GbizId gbizId, ProviderHttp http, InstantSource clock) {
    this.gbizId = gbizId;
    this.http = http;
    this.clock = clock;
  }

  Result<Metadata, LoginFailure> metadata() {
    Known kept = known;
    return kept != null && clock.instant().isBefore(kept.until())
        ? Result.success(kept.metadata())
        : ask();
  }

  /**
   * Asks the provider now: a login may begin only where somebody answers, else the browser would be
   * sent into the void.
   */
  Result<Metadata, LoginFailure> ask() {
    return http.get(gbizId.discovery()).then(this::read);
  }

  /** Warms the way to the provider; what it says is not kept, for a snapshot would carry it. */
  void prime() {
    http.get(gbizId.discovery());
  }

  private Result<Metadata, LoginFailure> read(HTTPResponse response) {
    if (response.getStatusCode() != HTTPResponse.SC_OK) {
      LOG.warn("discovery answered {}", response.getStatusCode());
      return Result.failure(LoginFailure.UNAVAILABLE);
    }
    return Metadata.read(response.getBody(), gbizId.issuer().getValue())
        .map(this::kept)
        .orElseGet(
            () -> {
              LOG.warn("discovery document is not the issuer's");
              return Result.failure(LoginFailure.INVALID);
            });
  }

  private Result<Metadata, LoginFailure> kept(Metadata metadata) {
    known = new Known(metadata, clock.instant().plus(FRESH));
    return Result.success(metadata);
  }
}
