package jp.securityaction.local.gbizid;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The endpoints by their paths. */
final class ProviderEndpoints {
  private static final Duration CODE_LIFE = Duration.ofMinutes(5);

  private ProviderEndpoints() {}

  static Map<String, ProviderEndpoint> of(ProviderSettings settings, SigningKey key, Clock clock) {
    AuthorizationCodes codes = new AuthorizationCodes(clock, CODE_LIFE);
    TokenIssuer tokens = new TokenIssuer(settings, key, clock);
    return Map.of(
        "/oauth/.well-known/openid-configuration", new DiscoveryEndpoint(settings),
        "/oauth/jwks", new JwksEndpoint(key),
        "/oauth/authorize", new AuthorizationEndpoint(settings, codes, clock),
        "/oauth/token", new TokenEndpoint(settings, codes, tokens),
        "/oauth/userinfo", new UserInfoEndpoint(tokens));
  }
}
