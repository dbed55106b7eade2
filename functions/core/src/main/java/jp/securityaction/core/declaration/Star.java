package jp.securityaction.core.declaration;

import java.util.Optional;

/**
 * The two levels of the programme: ★ pledges the basic rules, ★★ knows its own state and has
 * published a policy.
 */
public enum Star {
  ONE(1),
  TWO(2);

  private final int number;

  Star(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public static Optional<Star> of(int number) {
    return switch (number) {
      case 1 -> Optional.of(ONE);
      case 2 -> Optional.of(TWO);
      default -> Optional.empty();
    };
  }

  /** A declarer of two stars has also declared what one star asks for (invariant 6). */
  public boolean includes(Star other) {
    return number >= other.number;
  }
}
