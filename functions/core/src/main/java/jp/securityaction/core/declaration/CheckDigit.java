package jp.securityaction.core.declaration;

/**
 * ISO/IEC 7064 MOD 11,10: one check digit that finds every single wrong digit and nearly every swap
 * of neighbours.
 */
final class CheckDigit {
  private CheckDigit() {}

  static int of(CharSequence digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (product + digits.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  static boolean holds(String digits) {
    int last = digits.length() - 1;
    return of(digits.substring(0, last)) == digits.charAt(last) - '0';
  }
}
