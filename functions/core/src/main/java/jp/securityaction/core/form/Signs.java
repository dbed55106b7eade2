package jp.securityaction.core.form;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.core.codes.CodeFile;

/** Characters by what is done with them, from signs.tsv; the pages read the same file. */
final class Signs {
  private static final int HEXADECIMAL = 16;
  private static final Map<String, BitSet> BY_KIND = read();

  private static final BitSet SPACES = of("space");
  private static final BitSet INVISIBLE = of("invisible");
  private static final BitSet HYPHENS = of("hyphen");
  private static final BitSet DOTS = of("dot");
  private static final BitSet POSTAL_MARKS = of("postal-mark");
  private static final BitSet TELEPHONES = of("telephone");
  private static final BitSet SELECTORS = of("selector");
  private static final BitSet AS_TYPED = of("as-typed");

  private Signs() {}

  static boolean isSpace(int letter) {
    return SPACES.get(letter);
  }

  /** White space, or a sign that shows nothing and that people paste along. */
  static boolean isBlank(int letter) {
    return SPACES.get(letter) || INVISIBLE.get(letter);
  }

  static boolean isHyphen(int letter) {
    return HYPHENS.get(letter);
  }

  /** Dots and slashes, as they stand between the parts of a telephone number. */
  static boolean isDot(int letter) {
    return DOTS.get(letter);
  }

  static boolean isPostalMark(int letter) {
    return POSTAL_MARKS.get(letter);
  }

  static boolean isTelephone(int letter) {
    return TELEPHONES.get(letter);
  }

  /** Chooses one of the shapes of the character in front of it. */
  static boolean isSelector(int letter) {
    return SELECTORS.get(letter);
  }

  /** Kanji of people's names that NFC would replace by others. */
  static boolean isLeftAsTyped(int letter) {
    return AS_TYPED.get(letter);
  }

  private static BitSet of(String kind) {
    return Objects.requireNonNull(BY_KIND.get(kind), kind);
  }

  private static Map<String, BitSet> read() {
    Map<String, BitSet> kinds = new HashMap<>();
    for (String[] row : CodeFile.rows(Signs.class, "signs.tsv")) {
      kinds
          .computeIfAbsent(row[0], _ -> new BitSet())
          .set(Integer.parseInt(row[1], HEXADECIMAL), Integer.parseInt(row[2], HEXADECIMAL) + 1);
    }
    return kinds;
  }
}
