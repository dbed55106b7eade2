package jp.securityaction.login;

import java.util.Optional;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.form.InputNormalizer;
import jp.securityaction.login.WrittenAddress.InMunicipality;

/** The business's address in UserInfo's claims, cut the way the form has it. */
record BusinessAddress(Claims claims) {

  /** The claim is called a name but holds a code; the address may begin with the name. */
  Optional<String> prefecture() {
    return known().map(Prefecture::code);
  }

  Optional<String> city() {
    return located().map(place -> place.municipality().code());
  }

  /** Without a known city, the whole address. */
  Optional<String> street() {
    return located().map(InMunicipality::rest).or(() -> whole().map(WrittenAddress::text));
  }

  /**
   * GビズID has a postal code for the person only. It is the business's too where both addresses
   * agree; where one is missing, a プライム is expected to work at the business's, a メンバー is not.
   */
  Optional<String> postalCode(AccountType type) {
    boolean samePlace =
        agree("prefecture_name", "user_prefecture_name", type)
            && agree("address1", "user_address1", type);
    return samePlace ? claims.text("user_post_code") : Optional.empty();
  }

  private boolean agree(String ofBusiness, String ofPerson, AccountType type) {
    Optional<String> one = claims.text(ofBusiness);
    Optional<String> other = claims.text(ofPerson);
    boolean bothKnown = one.isPresent() && other.isPresent();
    return bothKnown ? one.equals(other) : type == AccountType.PRIME;
  }

  private Optional<Prefecture> known() {
    return claims
        .text("prefecture_name")
        .flatMap(BusinessAddress::prefecture)
        .or(() -> whole().flatMap(WrittenAddress::prefecture));
  }

  /** With or without its leading zero, or as a name after all. */
  private static Optional<Prefecture> prefecture(String claim) {
    String code = InputNormalizer.number(claim);
    return Prefectures.of(code.length() == 1 ? "0" + code : code)
        .or(() -> WrittenAddress.of(claim).prefecture());
  }

  private Optional<InMunicipality> located() {
    return known().flatMap(prefecture -> whole().flatMap(address -> address.in(prefecture)));
  }

  private Optional<WrittenAddress> whole() {
    return claims.joined("", "address1", "address2").map(WrittenAddress::of);
  }

  @Override
  public String toString() {
    return "BusinessAddress[…]";
  }
}
