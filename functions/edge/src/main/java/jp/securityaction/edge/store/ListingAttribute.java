package jp.securityaction.edge.store;

import java.time.LocalDate;
import java.util.Map;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.Words;
import jp.securityaction.core.listing.PublicListing;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code listing}: the public part of a registration's item, for search and indexer. */
final class ListingAttribute {
  private ListingAttribute() {}

  static AttributeValue of(PublicListing listing) {
    return Attributes.attribute(
        new Document()
            .with("name", listing.name())
            .with("nameKana", listing.nameKana())
            .with("corpType", Words.of(listing.corpType()))
            .with("corporateNumber", listing.corporateNumber())
            .with("prefecture", listing.prefecture())
            .with("city", listing.city())
            .with("industry", listing.industry())
            .with("star", listing.star().number())
            .with("declaredOn", listing.declaredOn().toString())
            .with("websiteUrl", listing.websiteUrl())
            .with("policyUrl", listing.policyUrl())
            .map());
  }

  /** Reads a listing from a document as {@link Attributes#document} gives it. */
  static PublicListing read(Map<?, ?> document) {
    return new PublicListing(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        Words.corpType(Document.text(document, "corpType")),
        Document.optionalCorporateNumber(document, "corporateNumber"),
        Document.text(document, "prefecture"),
        Document.text(document, "city"),
        Document.text(document, "industry"),
        Star.of((int) Document.number(document, "star")).orElseThrow(),
        LocalDate.parse(Document.text(document, "declaredOn")),
        Document.optionalText(document, "websiteUrl"),
        Document.optionalText(document, "policyUrl"));
  }
}
