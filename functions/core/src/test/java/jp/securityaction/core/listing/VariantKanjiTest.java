package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.core.codes.CodeFile;
import org.junit.jupiter.api.Test;

class VariantKanjiTest {
  private static final Charset EUC = Charset.forName("EUC-JP");
  private static final int ROW_0 = 0xA0;

  @Test
  void variants_met_in_names_are_one() {
    List<String[]> pairs = pairs("kanji-alike.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(226);
    assertThat(pairs.stream().filter(pair -> !alike(pair)).map(pair -> pair[0] + pair[1]))
        .isEmpty();
  }

  @Test
  void kanji_that_only_look_or_sound_alike_stay_apart() {
    List<String[]> pairs = pairs("kanji-apart.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(126);
    assertThat(pairs.stream().filter(VariantKanjiTest::alike).map(pair -> pair[0] + pair[1]))
        .isEmpty();
  }

  @Test
  void no_two_kanji_of_jis_level_1_fold_together_but_those_read_by_a_person() {
    Set<Set<String>> together =
        IntStream.rangeClosed(0x4E00, 0x9FFF)
            .mapToObj(Character::toString)
            .filter(VariantKanjiTest::isOfLevel1)
            .collect(Collectors.groupingBy(NameFolding::fold, Collectors.toSet()))
            .values()
            .stream()
            .filter(kanji -> kanji.size() > 1)
            .collect(Collectors.toSet());

    assertThat(together)
        .isEqualTo(pairs("level-one-alike.tsv").stream().map(Set::of).collect(Collectors.toSet()));
  }

  @Test
  void each_kanji_has_one_target_which_is_none_of_the_sources() {
    List<String[]> rows = CodeFile.rows(NameFolding.class, "variant-kanji.tsv");
    Set<String> sources = new TreeSet<>();
    rows.forEach(row -> assertThat(sources.add(row[0])).as(row[0]).isTrue());

    assertThat(rows).noneMatch(row -> sources.contains(row[1]));
    assertThat(rows.stream().map(row -> row[2]).distinct())
        .containsExactlyInAnyOrder("own", "read", "yosina", "nta", "mj");
  }

  private static List<String[]> pairs(String file) {
    return CodeFile.rows(VariantKanjiTest.class, file);
  }

  private static boolean alike(String[] pair) {
    return NameFolding.fold(pair[0]).equals(NameFolding.fold(pair[1]));
  }

  /** Rows 16 to 47 of JIS X 0208. */
  private static boolean isOfLevel1(String kanji) {
    byte[] code = kanji.getBytes(EUC);
    int row = Byte.toUnsignedInt(code[0]) - ROW_0;
    return code.length == 2 && row >= 16 && row <= 47;
  }
}
