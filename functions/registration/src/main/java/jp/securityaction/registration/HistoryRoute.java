package jp.securityaction.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.declaration.Actor;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.Sessions;

/** The account's history over all its declarations, newest first. */
@Singleton
final class HistoryRoute implements Route {
  private final Sessions sessions;
  private final Registrations registrations;

  HistoryRoute(Sessions sessions, Registrations registrations) {
    this.sessions = sessions;
    this.registrations = registrations;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/registration/history");
  }

  @Override
  public Answer answer(Call call) {
    return sessions.require(call).fold(this::history, refusal -> refusal);
  }

  private Answer history(Session session) {
    List<HistoryEntry> entries = registrations.history(session.account().subject());
    return Answer.ok(Map.of("items", entries.stream().map(HistoryRoute::item).toList()));
  }

  private static Map<String, Object> item(HistoryEntry entry) {
    List<Map<String, Object>> changes = entry.changes().stream().map(HistoryRoute::item).toList();
    return new Document()
        .with("at", RegistrationDocument.time(entry.at()))
        .with("action", entry.action().wireName())
        .with("by", entry.by() == Actor.OWNER ? null : entry.by().wireName())
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
