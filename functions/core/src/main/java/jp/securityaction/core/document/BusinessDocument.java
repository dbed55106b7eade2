package jp.securityaction.core.document;

import java.util.Map;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Representative;

/** A business under the contract's names. */
public final class BusinessDocument {
  private BusinessDocument() {}

  public static Map<String, Object> of(Business business) {
    Representative representative = business.representative();
    return new Document()
        .with("name", business.name())
        .with("nameKana", business.nameKana())
        .with("corporateNumber", business.corporateNumber())
        .with("corpType", business.corpType().wireName())
        .with(
            "representative",
            new Document()
                .with("title", representative.title())
                .with("lastName", representative.lastName())
                .with("firstName", representative.firstName())
                .with("lastNameKana", representative.lastNameKana())
                .with("firstNameKana", representative.firstNameKana())
                .map())
        .with("postalCode", business.postalCode())
        .with("prefecture", business.prefecture())
        .with("city", business.city())
        .with("street", business.street())
        .with("building", business.building())
        .with("industry", business.industry())
        .with("employees", business.employees())
        .with("capital", business.capital())
        .with("websiteUrl", business.websiteUrl())
        .map();
  }

  public static Business read(Map<?, ?> document) {
    Map<?, ?> representative = Document.map(document, "representative");
    return new Business(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        Document.optionalCorporateNumber(document, "corporateNumber"),
        CorpType.named(Document.text(document, "corpType")),
        new Representative(
            Document.optionalText(representative, "title"),
            Document.text(representative, "lastName"),
            Document.text(representative, "firstName"),
            Document.text(representative, "lastNameKana"),
            Document.text(representative, "firstNameKana")),
        Document.text(document, "postalCode"),
        Document.text(document, "prefecture"),
        Document.text(document, "city"),
        Document.text(document, "street"),
        Document.optionalText(document, "building"),
        Document.text(document, "industry"),
        Document.number(document, "employees"),
        Document.optionalNumber(document, "capital"),
        Document.optionalText(document, "websiteUrl"));
  }
}
