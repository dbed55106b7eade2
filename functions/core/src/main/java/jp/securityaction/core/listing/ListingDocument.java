package jp.securityaction.core.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;

/** A listing as it is kept and published, by the names that the HTTP contract has for its parts. */
public final class ListingDocument {
  /** Of the open data, in this order. */
  public static final List<String> COLUMNS =
      List.of(
          "name",
          "nameKana",
          "corpType",
          "corporateNumber",
          "prefecture",
          "city",
          "industry",
          "star",
          "declaredOn",
          "websiteUrl",
          "policyUrl");

  private ListingDocument() {}

  public static Map<String, Object> of(Listing listing) {
    return new Document()
        .with("name", listing.name())
        .with("nameKana", listing.nameKana())
        .with("corpType", listing.corpType().wireName())
        .with("corporateNumber", listing.corporateNumber())
        .with("prefecture", listing.prefecture())
        .with("city", listing.city())
        .with("industry", listing.industry())
        .with("star", listing.star().number())
        .with("declaredOn", listing.declaredOn().toString())
        .with("websiteUrl", listing.websiteUrl())
        .with("policyUrl", listing.policyUrl())
        .map();
  }

  public static Listing read(Map<?, ?> document) {
    return new Listing(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        CorpType.named(Document.text(document, "corpType")),
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
