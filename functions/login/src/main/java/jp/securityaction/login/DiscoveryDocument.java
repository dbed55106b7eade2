package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a discovery document must say before its endpoints are called. */
final class DiscoveryDocument {
  private DiscoveryDocument() {}

  /**
   * Empty for a document that is not this issuer's: another issuer, even by a slash, could be
   * somebody else (OpenID Connect Discovery, section 4.3).
   */
  static Optional<OIDCProviderMetadata> parse(String json, Issuer issuer) {
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(json);
      boolean ofIssuer = metadata.getIssuer().getValue().equals(issuer.getValue());
      return ofIssuer && endpoints(metadata).allMatch(endpoint -> isSafe(endpoint, issuer))
          ? Optional.of(metadata)
          : Optional.empty();
    } catch (ParseException | IllegalArgumentException noMetadata) {
      return Optional.empty();
    }
  }

  private static Stream<@Nullable URI> endpoints(OIDCProviderMetadata metadata) {
    return Stream.of(
        metadata.getAuthorizationEndpointURI(),
        metadata.getTokenEndpointURI(),
        metadata.getUserInfoEndpointURI(),
        metadata.getJWKSetURI());
  }

  /** HTTPS, unless the issuer itself has only HTTP, as on one machine. */
  private static boolean isSafe(@Nullable URI endpoint, Issuer issuer) {
    return endpoint != null
        && endpoint.getHost() != null
        && ("https".equals(endpoint.getScheme()) || issuer.getValue().startsWith("http://"));
  }
}
