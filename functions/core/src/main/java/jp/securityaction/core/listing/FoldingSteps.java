package jp.securityaction.core.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tables and patterns of {@link NameFolding}. {@code scripts/build-search-index} writes the
 * same into the index's chain.
 */
final class FoldingSteps {

  /** One character each: signs, accents, hiragana, variant kanji. */
  static final FoldingTable LETTERS =
      new FoldingTable(
          FoldingTable.rows(
              List.of("signs.tsv", "latin-letters.tsv", "hiragana.tsv", "variant-kanji.tsv")));

  /** Several at once: spellings of kana, legal forms in brackets. */
  static final FoldingTable SPELLINGS = new FoldingTable(spellings());

  /** 佐々木 is 佐佐木. */
  static final Pattern REPEATED_KANJI = Pattern.compile("(\\p{IsHan})々+");

  static final String KANJI_TWICE = "$1$1";

  /** 霞が関 is 霞ヶ関; small ヶ is large by now. かがやき has no kanji on either side of its が. */
  static final Pattern GA_BETWEEN_KANJI = Pattern.compile("(?<=\\p{IsHan})ガ(?=\\p{IsHan})");

  static final String KE = "ケ";

  private FoldingSteps() {}

  private static Map<String, String> spellings() {
    Map<String, String> rows = new HashMap<>(FoldingTable.rows(List.of("kana.tsv")));
    rows.putAll(LegalForms.inBrackets());
    return rows;
  }
}
