package jp.securityaction.edge.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.Words;
import jp.securityaction.core.listing.PublicListing;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The public part of a registration's item: all that search and indexer may read of it. */
public final class ListingItem {
  private ListingItem() {}

  public static AttributeValue of(PublicListing listing) {
    return Attributes.attribute(
        new Document()
            .with("name", listing.name())
            .with("nameKana", listing.nameKana())
            .with("corpType", Words.of(listing.corpType()))
            .with(
                "corporateNumber",
                Optional.ofNullable(listing.corporateNumber())
                    .map(CorporateNumber::digits)
                    .orElse(null))
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
  public static PublicListing read(Map<?, ?> document) {
    return new PublicListing(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        Words.corpType(Document.text(document, "corpType")),
        Optional.ofNullable(Document.optionalText(document, "corporateNumber"))
            .map(CorporateNumber::new)
            .orElse(null),
        Document.text(document, "prefecture"),
        Document.text(document, "city"),
        Document.text(document, "industry"),
        Star.of((int) Document.number(document, "star")).orElseThrow(),
        LocalDate.parse(Document.text(document, "declaredOn")),
        Document.optionalText(document, "websiteUrl"),
        Document.optionalText(document, "policyUrl"));
  }
}
