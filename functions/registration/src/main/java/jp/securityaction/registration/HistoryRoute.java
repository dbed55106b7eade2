package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.SignedIn;

/** The account's history over all its declarations, newest first. */
@Singleton
final class HistoryRoute implements Route {
  private final SignedIn signedIn;
  private final Registrations registrations;

  HistoryRoute(SignedIn signedIn, Registrations registrations) {
    this.signedIn = signedIn;
    this.registrations = registrations;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/registration/history");
  }

  @Override
  public Answer answer(Call call) {
    return signedIn.answer(
        call,
        session ->
            Answer.ok(
                Map.of(
                    "items",
                    registrations.history(session.account().subject()).stream()
                        .map(HistoryRoute::item)
                        .toList())));
  }

  private static Map<String, Object> item(HistoryEntry entry) {
    List<Map<String, Object>> changes = entry.changes().stream().map(HistoryRoute::item).toList();
    return new Document()
        .with("at", RegistrationDocument.time(entry.at()))
        .with("action", entry.action().word())
        .with("declarationId", entry.declarationId().digits())
        .with("star", entry.star().number())
        .with("changes", changes.isEmpty() ? null : changes)
        .map();
  }

  private static Map<String, Object> item(Change change) {
    return new Document()
        .with("pointer", change.pointer())
        .with("from", change.from())
        .with("to", change.to())
        .map();
  }
}
