package jp.securityaction.core.listing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of a name have in common: width, case, accents, kana, variant kanji, spaces
 * and the like do not tell names apart.
 *
 * <p>The same steps as the chain of {@code functions/search-index/index.json} and from the same
 * tables, so that what the index finds and what is compared here agree (ADR 0027). Folding twice is
 * folding once; that is why the first step comes again where letters meet that were kept apart.
 */
public final class NameFolding {
  private static final int FIRST_OUTSIDE_ASCII = 0x80;
  private static final int FIRST_OF_CJK = 0x3000;
  private static final int LAST_OF_CJK = 0x3130;

  private NameFolding() {}

  public static String fold(String name) {
    String spelled = FoldingSteps.SPELLINGS.fold(letters(name));
    String written =
        FoldingSteps.REPEATED_KANJI.matcher(spelled).replaceAll(FoldingSteps.KANJI_TWICE);
    return caseFolded(FoldingSteps.GA_BETWEEN_KANJI.matcher(written).replaceAll(FoldingSteps.KE));
  }

  /** The first steps, which look at each letter alone. */
  static String letters(String name) {
    return caseFolded(FoldingSteps.LETTERS.fold(caseFolded(name)));
  }

  /** Unicode's NFKC_Casefold, which ICU calls {@code nfkc_cf}. */
  static String caseFolded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    compatible(text).codePoints().forEach(letter -> appendCaseFolded(letter, folded));
    return compatible(folded.toString());
  }

  /** Kana, kanji and their signs first: nearly all letters of most names. */
  private static boolean hasNoCase(int letter) {
    return (letter >= FIRST_OF_CJK && letter <= LAST_OF_CJK)
        || letter == 'ı'
        || (Character.getType(letter) == Character.OTHER_LETTER && !Ignorable.is(letter));
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static void appendCaseFolded(int letter, StringBuilder folded) {
    if (hasNoCase(letter)) {
      folded.appendCodePoint(letter);
    } else if (letter < FIRST_OUTSIDE_ASCII) {
      folded.append((char) Character.toLowerCase(letter));
    } else if (!Ignorable.is(letter)) {
      // Up and down again is Unicode's full case folding: ß and ẞ are ss, ς is σ.
      folded.append(Character.toString(letter).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
  }
}
