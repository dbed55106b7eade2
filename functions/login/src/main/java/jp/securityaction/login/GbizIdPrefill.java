package jp.securityaction.login;

import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipalities.Located;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.form.PrefillRule;
import jp.securityaction.runtime.session.Prefill;
import org.jspecify.annotations.Nullable;

/**
 * First values for the form from GビズID's data: {@code profile} is the business's (for a member the
 * parent's), {@code user} the person's own. Birthdays and the like are not taken over.
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
    Optional<String> prefecture = prefecture("prefecture_name");
    Optional<Located> located = located(prefecture);
    return new Document()
        .with("name", known(PrefillRule.BUSINESS_NAME, DisplayName.of(claims)))
        .with("corporateNumber", account.corporateNumber())
        .with("corpType", account.corpType().wireName())
        .with("representative", representative())
        .with("postalCode", postalCode())
        .with("prefecture", prefecture.orElse(null))
        .with("city", located.map(place -> place.municipality().code()).orElse(null))
        .with("street", known(PrefillRule.STREET, located.map(Located::rest).or(this::address)))
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

  /**
   * GビズID has a postal code for the person only. It is the business's too while nothing says that
   * the person works elsewhere; of a member that is not to be expected, so the address must say so.
   */
  private @Nullable String postalCode() {
    boolean samePlace =
        agree("prefecture_name", "user_prefecture_name") && agree("address1", "user_address1");
    return samePlace ? known(PrefillRule.POSTAL_CODE, "user_post_code") : null;
  }

  private boolean agree(String ofBusiness, String ofPerson) {
    Optional<String> one = claims.text(ofBusiness);
    Optional<String> other = claims.text(ofPerson);
    boolean bothKnown = one.isPresent() && other.isPresent();
    return bothKnown ? one.equals(other) : account.type() == AccountType.PRIME;
  }

  /** The claim is called a name but holds a code, with or without its leading zero. */
  private Optional<String> prefecture(String claim) {
    return claims
        .text(claim)
        .map(code -> code.length() == 1 ? "0" + code : code)
        .filter(code -> Prefectures.of(code).isPresent());
  }

  private Optional<Located> located(Optional<String> prefecture) {
    return prefecture.flatMap(
        code -> address().flatMap(address -> Municipalities.locate(code, address)));
  }

  private Optional<String> address() {
    return claims.joined("", "address1", "address2");
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
