package jp.securityaction.core.listing;

import java.util.List;
import java.util.stream.Stream;

/** What stands between spaces, of whatever width. */
final class TypedWords {
  private TypedWords() {}

  static List<String> in(String typed) {
    StringBuilder spaced = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(letter -> isSpace(letter) ? ' ' : letter)
        .forEach(spaced::appendCodePoint);
    return Stream.of(spaced.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
