package jp.securityaction.declarations;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Actor;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A history entry as an item of its account, sorted by time. */
final class HistoryItem {
  private static final int TIE_BREAK_BITS = 32;

  private HistoryItem() {}

  static Map<String, AttributeValue> of(HistoryEntry entry, RandomGenerator random) {
    Map<String, AttributeValue> item =
        Attributes.of(
            new Document()
                .with("owner", entry.owner())
                .with("declarationId", entry.declarationId().digits())
                .with("star", entry.star().number())
                .with("at", entry.at().toEpochMilli())
                .with("action", entry.action().wireName())
                .with("by", entry.by() == Actor.OWNER ? null : entry.by().wireName())
                .with("changes", entry.changes().stream().map(HistoryItem::change).toList())
                .map());
    item.putAll(Keys.history(entry.owner(), sequence(entry.at(), random)));
    return item;
  }

  static HistoryEntry read(Map<String, AttributeValue> item) {
    Map<String, Object> document = Attributes.document(item);
    return new HistoryEntry(
        Document.text(document, "owner"),
        new DeclarationId(Document.text(document, "declarationId")),
        Star.of((int) Document.number(document, "star")).orElseThrow(),
        Instant.ofEpochMilli(Document.number(document, "at")),
        Action.named(Document.text(document, "action")),
        document.get("by") instanceof String by ? Actor.named(by) : Actor.OWNER,
        changes(document));
  }

  private static Map<String, Object> change(Change change) {
    return new Document()
        .with("pointer", change.pointer())
        .with("from", change.from())
        .with("to", change.to())
        .map();
  }

  private static List<Change> changes(Map<?, ?> document) {
    return Document.list(document, "changes").stream()
        .map(item -> (Map<?, ?>) item)
        .map(item -> new Change(Document.text(item, "pointer"), item.get("from"), item.get("to")))
        .toList();
  }

  /** Thirteen digits of milliseconds sort as text until the year 2286. */
  private static String sequence(Instant at, RandomGenerator random) {
    return at.toEpochMilli()
        + "#"
        + HexFormat.of().toHexDigits(random.nextLong(1L << TIE_BREAK_BITS), TIE_BREAK_BITS / 4);
  }
}
