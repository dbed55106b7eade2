package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  private static final PublicListing MIRAI = Listings.named("株式会社みらい Ｓｙｓｔｅｍ", "カブシキガイシャミライシステム");

  @ParameterizedTest
  @ValueSource(
      strings = {"みらい", "ﾐﾗｲ", "SYSTEM", "ｓｙｓ", "らいsy", "しゃみ", "system 株式会社", "社", "ミライ ・ system"})
  void every_word_may_stand_anywhere_in_the_name_or_its_reading(String typed) {
    assertThat(SearchWords.of(typed).match(MIRAI)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"未来", "ミライ 商店", "systemm", "%", "*", ".*", "_"})
  void a_word_that_stands_nowhere_finds_nothing(String typed) {
    assertThat(SearchWords.of(typed).match(MIRAI)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", " \u00A0　"})
  void a_blank_search_finds_all(String typed) {
    assertThat(SearchWords.of(typed)).isEqualTo(new SearchWords.Everything());
  }

  @ParameterizedTest
  @ValueSource(strings = {"・", "！？", "☆ ※", "\u200B", "🍣", "%"})
  void a_search_of_signs_alone_finds_nothing(String typed) {
    assertThat(SearchWords.of(typed)).isEqualTo(new SearchWords.Nothing());
  }

  @Test
  void a_word_typed_twice_counts_once() {
    assertThat(SearchWords.of("みらい　ミライ ﾐﾗｲ")).isEqualTo(new SearchWords.Words(List.of("ミライ")));
  }
}
