package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.declarations.CurrentDeclarations;
import jp.securityaction.declarations.CurrentDeclarations.Current;
import jp.securityaction.declarations.LiveDeclarations;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Query;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Who is logged in, what the form can begin with, and what the account has declared. */
@Singleton
final class SessionRoute implements Route {
  private static final String UNKNOWN_SESSION = "__Host-session=" + "A".repeat(43);

  private final Sessions sessions;
  private final CurrentDeclarations declarations;
  private final LiveDeclarations live;

  SessionRoute(Sessions sessions, CurrentDeclarations declarations, LiveDeclarations live) {
    this.sessions = sessions;
    this.declarations = declarations;
    this.live = live;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/session");
  }

  @Override
  public Answer answer(Call call) {
    return sessions.require(call).fold(session -> Answer.ok(document(session)), refusal -> refusal);
  }

  /** Asks for a session that nobody has. */
  @Override
  public void prime() {
    answer(
        new Call(
            "GET",
            "/api/session",
            new Query(Map.of(), Set.of()),
            Map.of(),
            List.of(UNKNOWN_SESSION),
            new byte[0],
            "",
            "priming"));
  }

  private Map<String, Object> document(Session session) {
    Account account = session.account();
    Optional<Current> current = declarations.of(account.subject());
    return new Document()
        .with("account", account(account))
        .with(
            "prefill",
            Map.of(
                "business", session.prefill().business(), "contact", session.prefill().contact()))
        .with("declaration", current.map(SessionRoute::declaration).orElse(null))
        .with("others", others(account, current))
        .with("expiresAt", RegistrationDocument.time(session.expiresAt()))
        .map();
  }

  /**
   * Live declarations of other accounts with the same 法人番号, not whose; null when there is none.
   * Only a プライム whose number GビズID proves is told.
   */
  private @Nullable Integer others(Account account, Optional<Current> current) {
    CorporateNumber proved = account.corporateNumber();
    if (account.type() != AccountType.PRIME || proved == null) {
      return null;
    }
    Set<DeclarationKey> others = new HashSet<>(live.of(proved));
    current.map(Current::key).ifPresent(others::remove);
    return others.isEmpty() ? null : others.size();
  }

  private static Map<String, Object> account(Account account) {
    return new Document()
        .with("accountType", account.type().wireName())
        .with("corpType", account.corpType().wireName())
        .with("name", account.name())
        .map();
  }

  private static Map<String, Object> declaration(Current current) {
    return new Document()
        .with("declarationId", current.id().digits())
        .with("star", current.star().number())
        .with("status", current.status().wireName())
        .map();
  }
}
