package jp.securityaction.core.declaration;

import java.util.List;
import java.util.Optional;
import jp.securityaction.core.codes.CodeFile;

/**
 * Which numbers are given out as 自己宣言ID, by which register and with which check: a table
 * (issued-numbers.tsv), because another register counts in another way.
 */
final class IssuedNumbers {
  private static final int LENGTH = 11;
  private static final List<Range> RANGES =
      CodeFile.rows(IssuedNumbers.class, "issued-numbers.tsv").stream().map(Range::of).toList();

  private IssuedNumbers() {}

  enum Register {
    /** The system until March 2026, of which nothing is known here. */
    BEFORE,
    HERE
  }

  /**
   * Numbers in a row.
   *
   * @param first as long as {@code last}, so that they compare as text
   */
  record Range(String first, String last, Register register, boolean isChecked) {
    private static Range of(String[] row) {
      return new Range(row[0], row[1], register(row[2]), isChecked(row[3]));
    }

    private boolean holds(String digits) {
      return first.compareTo(digits) <= 0 && digits.compareTo(last) <= 0;
    }

    /** Whether its check digit is right, where the register gives one. */
    boolean passes(String digits) {
      return !isChecked || CheckDigit.holds(digits);
    }

    private static Register register(String name) {
      return switch (name) {
        case "before" -> Register.BEFORE;
        case "here" -> Register.HERE;
        default -> throw new IllegalArgumentException("no register: " + name);
      };
    }

    private static boolean isChecked(String rule) {
      return switch (rule) {
        case "none" -> false;
        case "mod-11-10" -> true;
        default -> throw new IllegalArgumentException("no check digit: " + rule);
      };
    }
  }

  /** The range that these digits lie in; empty for what is no number of any register. */
  static Optional<Range> rangeOf(String digits) {
    boolean isNumber =
        digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber
        ? RANGES.stream().filter(range -> range.holds(digits)).findFirst()
        : Optional.empty();
  }
}
