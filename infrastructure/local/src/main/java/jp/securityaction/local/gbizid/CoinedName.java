package jp.securityaction.local.gbizid;

/** Five katakana as a name for each number below 2^30, no name twice. */
final class CoinedName {
  private static final String SYLLABLES =
      "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ" + "マミムメモヤユヨラリルレロワガギグゲゴザジズゼゾダデドバビブベボパピ";
  private static final int LENGTH = 5;
  private static final int BITS = 6;
  private static final int MASK = (1 << (BITS * LENGTH)) - 1;

  /** Odd, so multiplying by it only shuffles the numbers below 2^30. */
  private static final int SHUFFLE = 0x2545F491;

  /** So that the small numbers, which are used most, get words like the others. */
  private static final int FIRST = 123_456_789;

  private CoinedName() {}

  static String of(int n) {
    int rest = ((n + FIRST) * SHUFFLE) & MASK;
    StringBuilder word = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      word.append(SYLLABLES.charAt(rest & ((1 << BITS) - 1)));
      rest >>>= BITS;
    }
    return word.toString();
  }
}
