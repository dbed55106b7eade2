package jp.securityaction.local.gbizid;

import com.nimbusds.jose.jwk.JWKSet;

/** The public half of the key. */
final class Jwks implements Endpoint {
  private final SigningKey key;

  Jwks(SigningKey key) {
    this.key = key;
  }

  @Override
  public Reply reply(Request request) {
    return request.isGet()
        ? Reply.json(200, new JWKSet(key.get()).toPublicJWKSet().toJSONObject())
        : Reply.methodNotAllowed("GET");
  }
}
