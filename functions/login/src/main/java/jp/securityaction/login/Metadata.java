package jp.securityaction.login;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
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
    try {
      Map<String, Object> document = JSON.std.mapFrom(json);
      return issuer.equals(document.get("issuer"))
          ? Optional.of(
              new Metadata(
                  endpoint(document.get("authorization_endpoint"), issuer),
                  endpoint(document.get("token_endpoint"), issuer),
                  endpoint(document.get("userinfo_endpoint"), issuer),
                  endpoint(document.get("jwks_uri"), issuer)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException noSuchDocument) {
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
