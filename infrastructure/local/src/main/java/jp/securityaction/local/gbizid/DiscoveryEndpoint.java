package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenID Connect Discovery: what the provider can do and where. */
final class DiscoveryEndpoint implements ProviderEndpoint {
  private final Map<String, Object> document;

  DiscoveryEndpoint(ProviderSettings settings) {
    String issuer = settings.issuer();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("issuer", issuer);
    facts.put("authorization_endpoint", issuer + "authorize");
    facts.put("token_endpoint", issuer + "token");
    facts.put("userinfo_endpoint", issuer + "userinfo");
    facts.put("jwks_uri", issuer + "jwks");
    facts.put("scopes_supported", Scopes.KNOWN);
    facts.put("response_types_supported", List.of("code"));
    facts.put("response_modes_supported", List.of("query"));
    facts.put("grant_types_supported", List.of("authorization_code"));
    facts.put("subject_types_supported", List.of("public"));
    facts.put("id_token_signing_alg_values_supported", List.of("RS256"));
    facts.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
    facts.put("code_challenge_methods_supported", List.of("S256"));
    facts.put("prompt_values_supported", List.of("login"));
    facts.put("request_parameter_supported", false);
    facts.put("request_uri_parameter_supported", false);
    facts.put(
        "claims_supported",
        List.of("sub", "aud", "iss", "exp", "iat", "auth_time", "nonce", "jti"));
    this.document = facts;
  }

  @Override
  public EndpointResponse respond(EndpointRequest request) {
    return request.isGet()
        ? EndpointResponse.json(200, document)
        : EndpointResponse.methodNotAllowed("GET");
  }
}
