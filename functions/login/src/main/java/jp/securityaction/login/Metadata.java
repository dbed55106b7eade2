package jp.securityaction.login;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the provider's endpoints are, from its discovery document. */
record Metadata(URI authorization, URI token, URI userInfo, URI keys) {

  /**
   * Empty for a document that is not this issuer's: another issuer, even by a slash, could be
   * somebody else (OpenID Connect Discovery, section 4.3).
   */
  static Optional<Metadata> read(String json, String issuer) {
    return JsonObject.read(json)
        .filter(document -> issuer.equals(document.get("issuer")))
        .flatMap(document -> endpoints(document, issuer));
  }

  private static Optional<Metadata> endpoints(Map<String, Object> document, String issuer) {
    try {
      return Optional.of(
          new Metadata(
              endpoint(document.get("authorization_endpoint"), issuer),
              endpoint(document.get("token_endpoint"), issuer),
              endpoint(document.get("userinfo_endpoint"), issuer),
              endpoint(document.get("jwks_uri"), issuer)));
    } catch (IllegalArgumentException noEndpoint) {
      return Optional.empty();
    }
  }

  /** Never over a plainer way than the issuer itself. */
  private static URI endpoint(@Nullable Object value, String issuer) {
    URI address = URI.create(String.valueOf(value));
    boolean safe = "https".equals(address.getScheme()) || issuer.startsWith("http://");
    if (!safe || address.getHost() == null) {
      throw new IllegalArgumentException("no endpoint");
    }
    return address;
  }
}
