package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.document.Words;
import jp.securityaction.declarations.CurrentDeclarations;
import jp.securityaction.declarations.CurrentDeclarations.Current;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.SignedIn;

/** Who is logged in, what the form can begin with, and what the account has declared. */
@Singleton
final class SessionRoute implements Route {
  private final SignedIn signedIn;
  private final CurrentDeclarations declarations;

  SessionRoute(SignedIn signedIn, CurrentDeclarations declarations) {
    this.signedIn = signedIn;
    this.declarations = declarations;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/session");
  }

  @Override
  public Answer answer(Call call) {
    return signedIn.answer(call, session -> Answer.ok(document(session)));
  }

  private Map<String, Object> document(Session session) {
    Account account = session.account();
    return new Document()
        .with("account", account(account))
        .with(
            "prefill",
            Map.of(
                "business", session.prefill().business(), "contact", session.prefill().contact()))
        .with(
            "declaration",
            declarations.of(account.subject()).map(SessionRoute::declaration).orElse(null))
        .with("expiresAt", RegistrationDocument.time(session.expiresAt()))
        .map();
  }

  private static Map<String, Object> account(Account account) {
    return new Document()
        .with("accountType", Words.of(account.type()))
        .with("corpType", Words.of(account.corpType()))
        .with("name", account.name())
        .map();
  }

  private static Map<String, Object> declaration(Current current) {
    return new Document()
        .with("declarationId", current.id().digits())
        .with("star", current.star().number())
        .with("status", Words.of(current.status()))
        .map();
  }
}
