package jp.securityaction.core.listing;

import java.text.Normalizer;
import java.util.Locale;
import jp.securityaction.core.form.Folding;

/**
 * What two spellings of a name have in common: width, case, kana and spaces do not tell names
 * apart.
 *
 * <p>The same steps as the chain {@code nfkc_cf, kana_and_spaces, nfkc_cf} of {@code
 * infrastructure/search-index/index.json}, so that what the index finds and what is compared here
 * agree. Folding twice is folding once; that is why the first step comes again at the end, where
 * the letters that a space kept apart have met.
 */
public final class NameFolding {
  private NameFolding() {}

  public static String fold(String name) {
    return caseFolded(withoutKanaAndSpaces(caseFolded(name)));
  }

  /** Unicode's NFKC_Casefold, which ICU calls {@code nfkc_cf}. */
  private static String caseFolded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    compatible(text).codePoints().forEach(letter -> appendCaseFolded(letter, folded));
    return compatible(folded.toString());
  }

  private static String withoutKanaAndSpaces(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> letter != ' ')
        .map(Folding::katakana)
        .forEach(folded::appendCodePoint);
    return folded.toString();
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
