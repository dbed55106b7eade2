package jp.securityaction.core.declaration;

import jp.securityaction.core.declaration.IssuedNumbers.Range;
import jp.securityaction.core.declaration.IssuedNumbers.Register;

/** What somebody says is a 自己宣言ID, as far as its digits alone tell. */
public sealed interface ClaimedId {

  /** One that this system may have given. */
  record Ours(DeclarationId id) implements ClaimedId {}

  /** One given until March 2026, in the system before: unchecked. */
  record Legacy() implements ClaimedId {}

  /** One of a range of ours whose check digit is wrong: a slip of the keyboard, most likely. */
  record Mistyped() implements ClaimedId {}

  /** In no range of the table: not issued here. */
  record Invalid() implements ClaimedId {}

  /** Of a text without spaces and hyphens, in half width. */
  static ClaimedId of(String digits) {
    return IssuedNumbers.rangeOf(digits)
        .<ClaimedId>map(range -> within(range, digits))
        .orElseGet(Invalid::new);
  }

  private static ClaimedId within(Range range, String digits) {
    if (range.register() == Register.BEFORE) {
      return new Legacy();
    }
    return range.passes(digits) ? new Ours(new DeclarationId(digits)) : new Mistyped();
  }
}
