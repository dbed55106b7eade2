package jp.securityaction.login;

import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.form.PrefillRule;
import jp.securityaction.runtime.session.Prefill;
import org.jspecify.annotations.Nullable;

/**
 * First values for the form from GビズID's data: {@code profile} is the business's (for a member the
 * parent's), {@code user} the person's own. What the form does not ask, as a birthday, is not taken
 * over.
 */
final class GbizIdPrefill {
  private final Claims claims;
  private final Account account;

  private GbizIdPrefill(Claims claims, Account account) {
    this.claims = claims;
    this.account = account;
  }

  static Prefill of(Claims claims, Account account) {
    GbizIdPrefill values = new GbizIdPrefill(claims, account);
    return new Prefill(values.business(), values.contact());
  }

  private Map<String, Object> business() {
    BusinessAddress address = new BusinessAddress(claims);
    return new Document()
        .with("name", known(PrefillRule.BUSINESS_NAME, Optional.of(account.name())))
        .with("corporateNumber", account.corporateNumber())
        .with("corpType", account.corpType().wireName())
        .with("representative", representative())
        .with("postalCode", known(PrefillRule.POSTAL_CODE, address.postalCode(account.type())))
        .with("prefecture", address.prefecture().orElse(null))
        .with("city", address.city().orElse(null))
        .with("street", known(PrefillRule.STREET, address.street()))
        .map();
  }

  private @Nullable Map<String, Object> representative() {
    Map<String, Object> person =
        new Document()
            .with("lastName", known(PrefillRule.REPRESENTATIVE_NAME, "rep_last_nm"))
            .with("firstName", known(PrefillRule.REPRESENTATIVE_NAME, "rep_first_nm"))
            .with("lastNameKana", known(PrefillRule.REPRESENTATIVE_READING, "rep_last_nm_kana"))
            .with("firstNameKana", known(PrefillRule.REPRESENTATIVE_READING, "rep_first_nm_kana"))
            .map();
    return person.isEmpty() ? null : person;
  }

  private Map<String, Object> contact() {
    return new Document()
        .with("name", known(PrefillRule.CONTACT_NAME, name("user_last_nm", "user_first_nm")))
        .with(
            "nameKana",
            known(PrefillRule.CONTACT_READING, name("user_last_nm_kana", "user_first_nm_kana")))
        .with("department", known(PrefillRule.DEPARTMENT, "user_department"))
        .with("email", known(PrefillRule.EMAIL, claims.text("email").or(this::deprecatedEmail)))
        .with("phone", known(PrefillRule.PHONE, "user_tel_no_contact"))
        .map();
  }

  private Optional<String> name(String last, String first) {
    return claims.joined(" ", last, first);
  }

  private Optional<String> deprecatedEmail() {
    return claims.text("user_email");
  }

  private @Nullable String known(PrefillRule value, String claim) {
    return known(value, claims.text(claim));
  }

  private static @Nullable String known(PrefillRule value, Optional<String> text) {
    return text.flatMap(value::of).orElse(null);
  }
}
