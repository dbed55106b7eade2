package jp.securityaction.core.form;

import jp.securityaction.core.declaration.Contact;

/** {@code contact} of a declaration's body. */
final class ContactPart {
  static final int LIMIT = 100;

  private ContactPart() {}

  static FieldValue<Contact> read(FormReader contact) {
    var name = contact.required("name", Texts.name(LIMIT));
    var nameKana = contact.required("nameKana", Texts.reading(LIMIT));
    var department = contact.optional("department", Texts.name(LIMIT));
    var email = contact.required("email", Texts.EMAIL);
    var phone = contact.required("phone", Texts.PHONE);
    return contact.whole(
        () ->
            new Contact(name.get(), nameKana.get(), department.orNull(), email.get(), phone.get()));
  }
}
