package jp.securityaction.login;

import java.util.Optional;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipalities.Located;
import jp.securityaction.core.codes.Prefectures;

/** The business's address in UserInfo's claims, cut the way the form has it. */
record BusinessAddress(Claims claims) {

  /** The claim is called a name but holds a code, with or without its leading zero. */
  Optional<String> prefecture() {
    return claims
        .text("prefecture_name")
        .map(code -> code.length() == 1 ? "0" + code : code)
        .filter(code -> Prefectures.of(code).isPresent());
  }

  Optional<String> city() {
    return located().map(place -> place.municipality().code());
  }

  /** Without a known city, the whole address. */
  Optional<String> street() {
    return located().map(Located::rest).or(this::whole);
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

  private Optional<Located> located() {
    return prefecture().flatMap(code -> whole().flatMap(all -> Municipalities.locate(code, all)));
  }

  private Optional<String> whole() {
    return claims.joined("", "address1", "address2");
  }

  @Override
  public String toString() {
    return "BusinessAddress[…]";
  }
}
