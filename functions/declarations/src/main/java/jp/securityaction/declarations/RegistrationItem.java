package jp.securityaction.declarations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.BusinessDocument;
import jp.securityaction.core.document.ContactDocument;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.SecondStarDocument;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.core.listing.ListingDocument;
import jp.securityaction.runtime.aws.Attributes;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A registration as an item: {@code pk, sk, version, status, declaredAt, listing} are what public
 * readers may see, all else is the owner's.
 */
final class RegistrationItem {
  private RegistrationItem() {}

  static Map<String, AttributeValue> of(Registration registration) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(attributes(registration));
    item.putAll(Keys.declaration(registration.key()));
    item.put("listing", Attributes.attribute(ListingDocument.of(Listing.of(registration))));
    CorporateNumber number = registration.business().corporateNumber();
    if (registration.isLive() && number != null) {
      item.put(LiveDeclarations.NUMBER, AttributeValue.fromS(number.digits()));
    }
    return item;
  }

  /** Without its key and public part: for what only the owner reads again. */
  static Map<String, AttributeValue> attributes(Registration registration) {
    return Attributes.of(
        new Document()
            .with("key", registration.key().value())
            .with("id", registration.id().digits())
            .with("owner", registration.owner())
            .with("star", registration.star().number())
            .with("status", registration.status().wireName())
            .with("business", BusinessDocument.of(registration.business()))
            .with("contact", ContactDocument.of(registration.contact()))
            .with(
                "secondStar",
                Optional.ofNullable(registration.secondStar())
                    .map(SecondStarDocument::of)
                    .orElse(null))
            .with("consents", consents(registration.consents()))
            .with("mailNews", registration.mailNews())
            .with("declaredAt", registration.declaredAt().toEpochMilli())
            .with("steppedUpAt", millis(registration.steppedUpAt()))
            .with("stoppedAt", millis(registration.stoppedAt()))
            .with("version", registration.version())
            .map());
  }

  static Registration read(Map<String, AttributeValue> item) {
    Map<String, Object> document = Attributes.document(item);
    return new Registration(
        new DeclarationKey(Document.text(document, "key")),
        new DeclarationId(Document.text(document, "id")),
        Document.text(document, "owner"),
        Star.of((int) Document.number(document, "star")).orElseThrow(),
        Status.named(Document.text(document, "status")),
        BusinessDocument.read(Document.map(document, "business")),
        ContactDocument.read(Document.map(document, "contact")),
        document.get("secondStar") instanceof Map<?, ?> second
            ? SecondStarDocument.read(second)
            : null,
        consents(Document.map(document, "consents")),
        Boolean.TRUE.equals(document.get("mailNews")),
        Instant.ofEpochMilli(Document.number(document, "declaredAt")),
        time(document, "steppedUpAt"),
        time(document, "stoppedAt"),
        Document.number(document, "version"));
  }

  private static Map<String, Object> consents(Consents consents) {
    return Map.of(
        "termsVersion", consents.termsVersion(),
        "pledgeVersion", consents.pledgeVersion(),
        "guideline", consents.guideline());
  }

  private static Consents consents(Map<?, ?> document) {
    return new Consents(
        Document.text(document, "termsVersion"),
        Document.text(document, "pledgeVersion"),
        Document.text(document, "guideline"));
  }

  private static @Nullable Long millis(@Nullable Instant at) {
    return at == null ? null : at.toEpochMilli();
  }

  private static @Nullable Instant time(Map<?, ?> document, String name) {
    return document.get(name) instanceof Long millis ? Instant.ofEpochMilli(millis) : null;
  }
}
