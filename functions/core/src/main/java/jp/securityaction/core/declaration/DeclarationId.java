package jp.securityaction.core.declaration;

import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.IssuedNumbers.Register;

/**
 * 自己宣言ID of this system, out of the ranges of {@link IssuedNumbers}. New ones: 5, a digit from 1 to
 * 9, eight at random, a check digit (ISO/IEC 7064 MOD 11,10).
 *
 * <p>Random, because a counter could be walked and its key would be hot; checked, because people
 * type it into subsidy forms. Evidence in subsidy procedures, so never public and never in a log.
 */
public record DeclarationId(String digits) {
  private static final char THIS_SYSTEM = '5';
  private static final int SECOND_DIGITS = 9;
  private static final int RANDOM_NUMBERS = 100_000_000;

  public DeclarationId {
    if (!holds(digits)) {
      throw new IllegalArgumentException("not a declaration ID of this system");
    }
  }

  /** Not 0 as the second digit: numbers that begin with 50 carry no check digit elsewhere. */
  public static DeclarationId draw(RandomGenerator random) {
    int second = 1 + random.nextInt(SECOND_DIGITS);
    String body = THIS_SYSTEM + "%d%08d".formatted(second, random.nextInt(RANDOM_NUMBERS));
    return new DeclarationId(body + CheckDigit.of(body));
  }

  public static Optional<DeclarationId> of(String digits) {
    return holds(digits) ? Optional.of(new DeclarationId(digits)) : Optional.empty();
  }

  private static boolean holds(String digits) {
    return IssuedNumbers.rangeOf(digits)
        .filter(range -> range.register() == Register.HERE && range.passes(digits))
        .isPresent();
  }

  @Override
  public String toString() {
    return "DeclarationId[…]";
  }
}
