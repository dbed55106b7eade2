package jp.securityaction.local.gbizid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.gbizid.TokenIssuer.AccessToken;

/** UserInfo: the scopes of the access token decide which keys come. */
final class UserInfoEndpoint implements ProviderEndpoint {
  private final TokenIssuer tokens;

  UserInfoEndpoint(TokenIssuer tokens) {
    this.tokens = tokens;
  }

  @Override
  public EndpointResponse respond(EndpointRequest request) {
    if (!request.isGet()) {
      return EndpointResponse.methodNotAllowed("GET");
    }
    Optional<AccessToken> access = bearer(request).flatMap(tokens::verified);
    Optional<DemoAccount> account = access.map(AccessToken::subject).flatMap(DemoAccounts::of);
    if (access.isEmpty() || account.isEmpty()) {
      return refused(401, "invalid_token");
    }
    Scopes scopes = access.get().scopes();
    return scopes.has(Scopes.OPENID)
        ? EndpointResponse.json(200, content(account.get(), scopes))
        : refused(403, "insufficient_scope");
  }

  private static Map<String, Object> content(DemoAccount account, Scopes scopes) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("sub", account.subject());
    if (scopes.has(Scopes.PROFILE)) {
      content.putAll(account.profile());
    }
    if (scopes.has(Scopes.USER)) {
      content.putAll(account.user());
    }
    if (scopes.has(Scopes.EMAIL)) {
      content.putAll(account.email());
    }
    return content;
  }

  private static Optional<String> bearer(EndpointRequest request) {
    try {
      return Optional.of(
          BearerAccessToken.parse(request.header("Authorization").orElse("")).getValue());
    } catch (ParseException noBearer) {
      return Optional.empty();
    }
  }

  private static EndpointResponse refused(int status, String error) {
    return EndpointResponse.json(status, Map.of("error", error))
        .with("WWW-Authenticate", "Bearer error=\"%s\"".formatted(error));
  }
}
