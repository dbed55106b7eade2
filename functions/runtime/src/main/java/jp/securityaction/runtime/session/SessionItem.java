package jp.securityaction.runtime.session;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.document.Document;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A session as an item. Times that decide are in milliseconds; only the TTL is in seconds. */
final class SessionItem {
  static final String IDLE_UNTIL = "idleUntil";
  static final String ENDS_AT = "endsAt";

  private SessionItem() {}

  static Map<String, AttributeValue> of(Session session, Instant idleUntil, Instant endsAt) {
    Account account = session.account();
    return Attributes.of(
        new Document()
            .with("subject", account.subject())
            .with("accountType", account.type().wireName())
            .with("corpType", account.corpType().wireName())
            .with("name", account.name())
            .with("corporateNumber", account.corporateNumber())
            .with("business", session.prefill().business())
            .with("contact", session.prefill().contact())
            .with("startedAt", session.startedAt().toEpochMilli())
            .with(IDLE_UNTIL, idleUntil.toEpochMilli())
            .with(ENDS_AT, endsAt.toEpochMilli())
            .map());
  }

  static Session read(Map<String, AttributeValue> item) {
    Map<String, Object> document = Attributes.document(item);
    long end = Math.min(Document.number(document, IDLE_UNTIL), Document.number(document, ENDS_AT));
    return new Session(
        new Account(
            Document.text(document, "subject"),
            AccountType.named(Document.text(document, "accountType")),
            CorpType.named(Document.text(document, "corpType")),
            Document.text(document, "name"),
            Document.optionalCorporateNumber(document, "corporateNumber")),
        new Prefill(part(item, "business"), part(item, "contact")),
        Instant.ofEpochMilli(Document.number(document, "startedAt")),
        Instant.ofEpochMilli(end));
  }

  private static Map<String, Object> part(Map<String, AttributeValue> item, String name) {
    return Attributes.document(Objects.requireNonNull(item.get(name), name).m());
  }
}
