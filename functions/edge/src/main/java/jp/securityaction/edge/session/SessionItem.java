package jp.securityaction.edge.session;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.document.Document;
import jp.securityaction.edge.store.Attributes;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A session as an item. Times that decide are in milliseconds; only the TTL is in seconds. */
final class SessionItem {
  static final String IDLE_UNTIL = "idleUntil";
  static final String ENDS_AT = "endsAt";

  private SessionItem() {}

  static Map<String, AttributeValue> of(Session session, Instant idleUntil, Instant endsAt) {
    Account account = session.account();
    CorporateNumber corporateNumber = account.corporateNumber();
    return Attributes.of(
        new Document()
            .with("subject", account.subject())
            .with("accountType", account.type().name())
            .with("corpType", account.corpType().name())
            .with("name", account.name())
            .with("corporateNumber", corporateNumber == null ? null : corporateNumber.digits())
            .with("business", json(session.prefill().business()))
            .with("contact", json(session.prefill().contact()))
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
            AccountType.valueOf(Document.text(document, "accountType")),
            CorpType.valueOf(Document.text(document, "corpType")),
            Document.text(document, "name"),
            corporateNumber(Document.optionalText(document, "corporateNumber"))),
        new Prefill(
            map(Document.text(document, "business")), map(Document.text(document, "contact"))),
        Instant.ofEpochMilli(Document.number(document, "startedAt")),
        Instant.ofEpochMilli(end));
  }

  private static @Nullable CorporateNumber corporateNumber(@Nullable String digits) {
    return digits == null ? null : new CorporateNumber(digits);
  }

  private static String json(Map<String, ?> document) {
    try {
      return JSON.std.asString(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<String, Object> map(String json) {
    try {
      return JSON.std.mapFrom(json);
    } catch (IOException notWhatWeWrote) {
      throw new UncheckedIOException(notWhatWeWrote);
    }
  }
}
