package jp.securityaction.core.document;

import java.util.Map;
import jp.securityaction.core.declaration.Contact;

/** A contact under the contract's names. */
public final class ContactDocument {
  private ContactDocument() {}

  public static Map<String, Object> of(Contact contact) {
    return new Document()
        .with("name", contact.name())
        .with("nameKana", contact.nameKana())
        .with("department", contact.department())
        .with("email", contact.email())
        .with("phone", contact.phone())
        .map();
  }

  public static Contact read(Map<?, ?> document) {
    return new Contact(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        Document.optionalText(document, "department"),
        Document.text(document, "email"),
        Document.text(document, "phone"));
  }
}
