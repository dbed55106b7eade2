package jp.securityaction.login;

import java.util.Optional;

/** What a business is called: a sole proprietor without a 屋号 goes by the own name. */
final class DisplayName {
  private DisplayName() {}

  static Optional<String> of(Claims claims) {
    return claims.text("name").or(() -> claims.joined(" ", "rep_last_nm", "rep_first_nm"));
  }
}
