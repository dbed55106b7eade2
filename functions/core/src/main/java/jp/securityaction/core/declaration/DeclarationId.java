package jp.securityaction.core.declaration;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * 自己宣言ID: eleven digits — 5 for this system, nine at random, a check digit (ISO/IEC 7064 MOD
 * 11,10).
 *
 * <p>Random, because a counter could be walked and its key would be hot; checked, because people
 * type it into subsidy forms. Evidence in subsidy procedures, so never public and never in a log.
 */
public record DeclarationId(String digits) {
  private static final int LENGTH = 11;
  private static final char THIS_SYSTEM = '5';

  public DeclarationId {
    if (!holds(digits)) {
      throw new IllegalArgumentException("not a declaration ID of this system");
    }
  }

  public static DeclarationId draw(RandomGenerator random) {
    String body = THIS_SYSTEM + "%09d".formatted(random.nextInt(1_000_000_000));
    return new DeclarationId(body + CheckDigit.of(body));
  }

  public static Optional<DeclarationId> of(String digits) {
    return holds(digits) ? Optional.of(new DeclarationId(digits)) : Optional.empty();
  }

  private static boolean holds(String digits) {
    return digits.length() == LENGTH
        && digits.charAt(0) == THIS_SYSTEM
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && CheckDigit.holds(digits);
  }

  @Override
  public String toString() {
    return "DeclarationId[…]";
  }
}
