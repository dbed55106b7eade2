package jp.securityaction.local.gbizid;

import com.nimbusds.jose.jwk.JWKSet;

/** The public key as a JWK Set. */
final class JwksEndpoint implements ProviderEndpoint {
  private final SigningKey key;

  JwksEndpoint(SigningKey key) {
    this.key = key;
  }

  @Override
  public EndpointResponse respond(EndpointRequest request) {
    return request.isGet()
        ? EndpointResponse.json(200, new JWKSet(key.get()).toPublicJWKSet().toJSONObject())
        : EndpointResponse.methodNotAllowed("GET");
  }
}
