package jp.securityaction.core.listing;

import java.util.Arrays;

/** One character left out, put in, mistaken for another, or exchanged with its neighbour. */
final class TypingError {
  private TypingError() {}

  static boolean isAtMostOneBetween(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int alike = Arrays.mismatch(a, b);
    if (alike < 0) {
      return true;
    }
    return equal(a, alike + 1, b, alike)
        || equal(a, alike, b, alike + 1)
        || equal(a, alike + 1, b, alike + 1)
        || (isExchanged(a, b, alike) && equal(a, alike + 2, b, alike + 2));
  }

  private static boolean equal(int[] a, int fromA, int[] b, int fromB) {
    return fromA <= a.length
        && fromB <= b.length
        && Arrays.equals(a, fromA, a.length, b, fromB, b.length);
  }

  private static boolean isExchanged(int[] a, int[] b, int at) {
    return at + 1 < a.length && at + 1 < b.length && a[at] == b[at + 1] && a[at + 1] == b[at];
  }
}
