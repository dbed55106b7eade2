package jp.securityaction.core.listing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of a name have in common: width, case, accents, kana, variant kanji, spaces
 * and the like do not tell names apart.
 *
 * <p>The same steps as the chain of {@code infrastructure/search-index/index.json} and from the
 * same tables, so that what the index finds and what is compared here agree (ADR 0027). Folding
 * twice is folding once; that is why the first step comes again where letters meet that were kept
 * apart.
 */
public final class NameFolding {
  private NameFolding() {}

  public static String fold(String name) {
    String letters = caseFolded(FoldingSteps.LETTERS.fold(caseFolded(name)));
    String spelled = FoldingSteps.SPELLINGS.fold(letters);
    String written =
        FoldingSteps.REPEATED_KANJI.matcher(spelled).replaceAll(FoldingSteps.KANJI_TWICE);
    return caseFolded(FoldingSteps.GA_BETWEEN_KANJI.matcher(written).replaceAll(FoldingSteps.KE));
  }

  /** Unicode's NFKC_Casefold, which ICU calls {@code nfkc_cf}. */
  static String caseFolded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    compatible(text).codePoints().forEach(letter -> appendCaseFolded(letter, folded));
    return compatible(folded.toString());
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static void appendCaseFolded(int letter, StringBuilder folded) {
    if (Ignorable.is(letter)) {
      return;
    }
    if (Character.getType(letter) == Character.OTHER_LETTER || letter == 'ı') {
      folded.appendCodePoint(letter);
    } else {
      // Up and down again is Unicode's full case folding: ß and ẞ are ss, ς is σ.
      folded.append(Character.toString(letter).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
  }
}
