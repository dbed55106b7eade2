package jp.securityaction.benchmarks.search;

import java.util.SplittableRandom;

/** A text of which parts are taken, by code points. */
record Word(String text) {
  private static final String OTHERS = "田山川本光和東西アイウカサタナラリルン";

  int length() {
    return text.codePointCount(0, text.length());
  }

  /** As many letters from there as there are. */
  String letters(int from, int number) {
    int end = Math.min(length(), from + number);
    return text.substring(
        text.offsetByCodePoints(0, Math.min(from, end)), text.offsetByCodePoints(0, end));
  }

  String drawn(int number, SplittableRandom random) {
    int places = Math.max(1, length() - number + 1);
    return letters(random.nextInt(places), number);
  }

  /** With one letter, not the first, taken for another. */
  String mistyped(SplittableRandom random) {
    if (length() < 2) {
      return text;
    }
    int at = 1 + random.nextInt(length() - 1);
    String other = String.valueOf(OTHERS.charAt(random.nextInt(OTHERS.length())));
    return letters(0, at) + other + letters(at + 1, length());
  }
}
