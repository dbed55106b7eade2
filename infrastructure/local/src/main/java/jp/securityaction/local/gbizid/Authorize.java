package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.gbizid.AuthorizationRequest.Faulty;
import jp.securityaction.local.gbizid.AuthorizationRequest.Foreign;
import jp.securityaction.local.gbizid.AuthorizationRequest.Good;

/**
 * The authorize page: asks every time which account to log in with, so {@code prompt=login} needs
 * nothing more.
 */
final class Authorize implements Endpoint {
  static final String DENY = "deny";
  private static final String ACCOUNT = "account";

  private final Settings settings;
  private final Grants codes;
  private final Clock clock;

  Authorize(Settings settings, Grants codes, Clock clock) {
    this.settings = settings;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public Reply reply(Request request) {
    if (!request.isGet() && !request.isPost()) {
      return Reply.methodNotAllowed("GET, POST");
    }
    Parameters sent = request.isGet() ? request.query() : request.form();
    return switch (AuthorizationRequest.of(sent, settings)) {
      case Foreign(var why) -> Reply.page(400, Pages.error(why));
      case Faulty(var redirectUri, var state, var error) ->
          back(redirectUri, "error", error, state);
      case Good good when request.isPost() && sent.has(ACCOUNT) -> chosen(good, sent);
      case Good good -> form(sent, good.loginHint().orElse(""), "");
    };
  }

  private Reply chosen(Good asked, Parameters sent) {
    String name = sent.single(ACCOUNT).orElse("").strip();
    if (name.equals(DENY)) {
      return back(asked.redirectUri(), "error", "access_denied", asked.state());
    }
    return Accounts.named(name)
        .map(account -> back(asked.redirectUri(), "code", code(asked, account), asked.state()))
        .orElseGet(() -> form(sent, name, "そのアカウントはありません。一覧にある名前を入力してください。"));
  }

  private String code(Good asked, DemoAccount account) {
    return codes.keep(
        new Grant(
            account.subject(),
            asked.scopes(),
            asked.redirectUri(),
            asked.nonce(),
            asked.codeChallenge(),
            clock.instant()));
  }

  private static Reply form(Parameters sent, String account, String message) {
    Map<String, String> hidden = sent.without(ACCOUNT);
    return Reply.page(200, Pages.login(hidden, account, message));
  }

  private static Reply back(String redirectUri, String name, String value, Optional<String> state) {
    StringBuilder address = new StringBuilder(redirectUri);
    address.append(redirectUri.contains("?") ? '&' : '?').append(name).append('=').append(value);
    state.ifPresent(text -> address.append("&state=").append(URLEncoder.encode(text, UTF_8)));
    return Reply.redirect(address.toString());
  }
}
