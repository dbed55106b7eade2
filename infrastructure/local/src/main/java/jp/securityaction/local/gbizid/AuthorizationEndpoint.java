package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.gbizid.AuthorizationRequest.Rejected;
import jp.securityaction.local.gbizid.AuthorizationRequest.UnknownClient;
import jp.securityaction.local.gbizid.AuthorizationRequest.Valid;

/**
 * The login page: asks every time which account to log in with, so {@code prompt=login} needs
 * nothing more.
 */
final class AuthorizationEndpoint implements ProviderEndpoint {
  static final String DENY = "deny";
  private static final String ACCOUNT = "account";

  private final ProviderSettings settings;
  private final AuthorizationCodes codes;
  private final Clock clock;

  AuthorizationEndpoint(ProviderSettings settings, AuthorizationCodes codes, Clock clock) {
    this.settings = settings;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public EndpointResponse respond(EndpointRequest request) {
    if (!request.isGet() && !request.isPost()) {
      return EndpointResponse.methodNotAllowed("GET, POST");
    }
    RequestParameters sent = request.isGet() ? request.query() : request.form();
    return switch (AuthorizationRequest.of(sent, settings)) {
      case UnknownClient(var why) -> EndpointResponse.page(400, LoginPages.error(why));
      case Rejected(var redirectUri, var state, var error) ->
          back(redirectUri, "error", error, state);
      case Valid valid when request.isPost() && sent.has(ACCOUNT) -> chosen(valid, sent);
      case Valid valid -> form(sent, valid.loginHint().orElse(""), "");
    };
  }

  private EndpointResponse chosen(Valid asked, RequestParameters sent) {
    String name = sent.single(ACCOUNT).orElse("").strip();
    if (name.equals(DENY)) {
      return back(asked.redirectUri(), "error", "access_denied", asked.state());
    }
    return DemoAccounts.named(name)
        .map(account -> back(asked.redirectUri(), "code", code(asked, account), asked.state()))
        .orElseGet(() -> form(sent, name, "そのアカウントはありません。一覧にある名前を入力してください。"));
  }

  private String code(Valid asked, DemoAccount account) {
    return codes.issue(
        new AuthorizationGrant(
            account.subject(),
            asked.scopes(),
            asked.redirectUri(),
            asked.nonce(),
            asked.codeChallenge(),
            clock.instant()));
  }

  private static EndpointResponse form(RequestParameters sent, String account, String message) {
    Map<String, String> hidden = sent.without(ACCOUNT);
    return EndpointResponse.page(200, LoginPages.login(hidden, account, message));
  }

  private static EndpointResponse back(
      String redirectUri, String name, String value, Optional<String> state) {
    StringBuilder address = new StringBuilder(redirectUri);
    address.append(redirectUri.contains("?") ? '&' : '?').append(name).append('=').append(value);
    state.ifPresent(text -> address.append("&state=").append(URLEncoder.encode(text, UTF_8)));
    return EndpointResponse.redirect(address.toString());
  }
}
