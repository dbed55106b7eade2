package jp.securityaction.local.gbizid;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Which endpoint lies where. */
final class Endpoints {
  private static final Duration CODE_LIFE = Duration.ofMinutes(5);

  private Endpoints() {}

  static Map<String, Endpoint> of(Settings settings, SigningKey key, Clock clock) {
    Grants codes = new Grants(clock, CODE_LIFE);
    Tokens tokens = new Tokens(settings, key, clock);
    return Map.of(
        "/oauth/.well-known/openid-configuration", new Discovery(settings),
        "/oauth/jwks", new Jwks(key),
        "/oauth/authorize", new Authorize(settings, codes, clock),
        "/oauth/token", new Token(settings, codes, tokens),
        "/oauth/userinfo", new UserInfo(tokens));
  }
}
