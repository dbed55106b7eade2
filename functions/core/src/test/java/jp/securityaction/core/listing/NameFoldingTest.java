package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {
  private static final long SEED = Long.getLong("seed", 20261123);
  private static final IndexChain CHAIN = new IndexChain();

  /**
   * ASCII, Latin, marks, Greek, kana with its marks, kanji and 株, half and full width, jamo,
   * selectors.
   */
  private static final int[][] BLOCKS = {
    {0x20, 0x7E},
    {0xA0, 0x17F},
    {0x2B0, 0x344},
    {0x370, 0x3FF},
    {0x1100, 0x11FF},
    {0x2000, 0x206F},
    {0x3000, 0x301F},
    {0x3041, 0x30FF},
    {0x3099, 0x309C},
    {0x3200, 0x33FF},
    {0x4E00, 0x4E20},
    {0x682A, 0x682A},
    {0xF900, 0xF910},
    {0xFE00, 0xFE0F},
    {0xFF01, 0xFFDC},
    {0x20BB7, 0x20BB8}
  };

  /** The pages fold these, too: web/test/asTheService.test.ts. */
  @ParameterizedTest
  @CsvFileSource(resources = "folded-names.tsv", delimiter = '\t')
  void spellings_do_not_tell_names_apart(String typed, String folded) {
    assertThat(NameFolding.fold(typed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"㈱みらい, 株式会社ミライ", "〔有〕山田, 有限会社山田", "(一社)山田会, 一般社団法人山田会"})
  void abbreviated_legal_forms_do_not_tell_names_apart(String typed, String folded) {
    assertThat(NameFolding.fold(typed)).isEqualTo(folded);
  }

  @Test
  void variation_selectors_do_not_tell_names_apart() {
    assertThat(NameFolding.fold("辻\uDB40\uDD00本店")).isEqualTo("辻本店");
  }

  /** Cherokee alone folds to capitals, by a rule that the JDK does not know. */
  @Test
  void every_character_folds_as_icu_folds_it_for_the_index() {
    List<String> different =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(letter -> Character.getType(letter) != Character.SURROGATE)
            .filter(Character::isDefined)
            .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.CHEROKEE)
            .mapToObj(Character::toString)
            .filter(text -> !NameFolding.fold(text).equals(CHAIN.fold(text)))
            .map(text -> "U+%X".formatted(text.codePointAt(0)))
            .toList();

    assertThat(different).isEmpty();
  }

  @Test
  void any_text_folds_as_icu_folds_it_for_the_index() {
    assertThat(anyTexts(20_000))
        .allSatisfy(text -> assertThat(NameFolding.fold(text)).isEqualTo(CHAIN.fold(text)));
  }

  @Test
  void folding_twice_is_folding_once() {
    assertThat(anyTexts(20_000))
        .allSatisfy(
            text ->
                assertThat(NameFolding.fold(NameFolding.fold(text)))
                    .isEqualTo(NameFolding.fold(text)));
  }

  private static Stream<String> anyTexts(int count) {
    RandomGenerator random = new Random(SEED);
    return Stream.generate(() -> anyText(random)).limit(count);
  }

  /** Short, from few blocks: so that marks meet letters and spaces more often than by chance. */
  private static String anyText(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(1, 8); length > 0; length--) {
      int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
      text.appendCodePoint(random.nextInt(block[0], block[1] + 1));
    }
    return text.toString();
  }
}
