package jp.securityaction.local.gbizid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.gbizid.Tokens.Access;

/** UserInfo: the scopes of the access token decide which keys come. */
final class UserInfo implements Endpoint {
  private final Tokens tokens;

  UserInfo(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Reply reply(Request request) {
    if (!request.isGet()) {
      return Reply.methodNotAllowed("GET");
    }
    Optional<Access> access = bearer(request).flatMap(tokens::opened);
    Optional<DemoAccount> account = access.map(Access::subject).flatMap(Accounts::of);
    if (access.isEmpty() || account.isEmpty()) {
      return refused(401, "invalid_token");
    }
    Scopes scopes = access.get().scopes();
    return scopes.has(Scopes.OPENID)
        ? Reply.json(200, content(account.get(), scopes))
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

  private static Optional<String> bearer(Request request) {
    try {
      return Optional.of(
          BearerAccessToken.parse(request.header("Authorization").orElse("")).getValue());
    } catch (ParseException noBearer) {
      return Optional.empty();
    }
  }

  private static Reply refused(int status, String error) {
    return Reply.json(status, Map.of("error", error))
        .with("WWW-Authenticate", "Bearer error=\"%s\"".formatted(error));
  }
}
