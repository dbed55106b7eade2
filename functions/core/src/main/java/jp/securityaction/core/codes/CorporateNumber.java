package jp.securityaction.core.codes;

import java.util.Optional;

/**
 * 法人番号: 13 digits, the first one checks the twelve behind it.
 *
 * <p>Check digit: 9 − (Σ Pn·Qn mod 9), n counted from the lowest base digit, Qn = 1 for odd n and 2
 * for even n (法人番号の指定等に関する省令, article 2).
 */
public record CorporateNumber(String digits) {
  private static final int LENGTH = 13;

  public CorporateNumber {
    if (!holds(digits)) {
      throw new IllegalArgumentException("not a corporate number");
    }
  }

  public static Optional<CorporateNumber> of(String digits) {
    return holds(digits) ? Optional.of(new CorporateNumber(digits)) : Optional.empty();
  }

  /** The number of which these twelve digits are the base. */
  public static CorporateNumber ofBase(String twelveDigits) {
    return new CorporateNumber(checkDigit(twelveDigits) + twelveDigits);
  }

  public static boolean isThirteenDigits(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean holds(String digits) {
    return isThirteenDigits(digits) && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
  }

  private static int checkDigit(String base) {
    int sum = 0;
    for (int n = 1; n <= base.length(); n++) {
      int digit = base.charAt(base.length() - n) - '0';
      sum += digit * (n % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
  }
}
