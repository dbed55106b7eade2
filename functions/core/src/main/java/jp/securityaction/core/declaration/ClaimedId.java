package jp.securityaction.core.declaration;

import java.util.regex.Pattern;

/** What somebody says is a 自己宣言ID, as far as its digits alone tell. */
public sealed interface ClaimedId {
  Pattern OF_THE_SYSTEM_BEFORE = Pattern.compile("4[0-9]{10}");

  /** One that this system may have given. */
  record Ours(DeclarationId id) implements ClaimedId {}

  /** One given until March 2026, in the system before: 11 digits beginning with 4, unchecked. */
  record Legacy() implements ClaimedId {}

  /** None that was ever given, such as one with a slip of the keyboard in it. */
  record Invalid() implements ClaimedId {}

  /** Of a text without spaces and hyphens, in half width. */
  static ClaimedId of(String digits) {
    if (OF_THE_SYSTEM_BEFORE.matcher(digits).matches()) {
      return new Legacy();
    }
    return DeclarationId.of(digits).<ClaimedId>map(Ours::new).orElseGet(Invalid::new);
  }
}
