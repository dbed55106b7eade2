package jp.securityaction.core.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Who represents the business. Private throughout.
 *
 * @param title such as 代表取締役
 * @param lastNameKana full-width katakana, as the other reading
 */
public record Representative(
    @Nullable String title,
    String lastName,
    String firstName,
    String lastNameKana,
    String firstNameKana) {

  @Override
  public String toString() {
    return "Representative[…]";
  }
}
