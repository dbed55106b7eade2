package jp.securityaction.core.declaration;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A declaration's random internal key: the index document's id and the cursor's tie-break, shown
 * nowhere (invariant 4).
 */
public record DeclarationKey(String value) {
  private static final int BYTES = 16;

  public static DeclarationKey draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new DeclarationKey(HexFormat.of().formatHex(bytes));
  }

  @Override
  public String toString() {
    return "DeclarationKey[…]";
  }
}
