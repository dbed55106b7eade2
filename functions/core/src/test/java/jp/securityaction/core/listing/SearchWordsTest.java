package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  private static final Listing MIRAI = Listings.named("株式会社みらい Ｓｙｓｔｅｍ", "カブシキガイシャミライシステム");

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
    assertThat(((SearchWords.Words) SearchWords.of("みらい　ミライ ﾐﾗｲ")).words())
        .isEqualTo(List.of(new SearchWord.Part("ミライ")));
  }

  @ParameterizedTest
  @CsvSource({
    "株 山田, 株式会社山田, true",
    "株 山田, 有限会社山田, false",
    "株 山田, 山田株本店, true",
    "農 みどり, 農事組合法人みどり, true",
    "農 みどり, みどり農園, true",
    "農 みどり, みどり林業, false",
    "株式会社山田, 有限会社山田, true",
    "株式会社 山田, 山田, true",
    "株式会社, 山田㈱, true",
    "株式会社, 有限会社山田, false",
    "組合, 青葉協同組合, true",
    "カ)ヤマダ, 山田, true",
    "々木, 佐々木, true",
    "々木, 青木, false",
    "霞が, 霞ヶ関商事, true",
    "が関, 霞ケ関商事, true",
    "霞が, 霞ケーブル, false",
    "ラヴ, ラヴァーズ, true",
    "ァーズ, ラヴァーズ, true",
    "ォヴェヴィヴァ店, ヴォヴェヴィヴァ店, true",
    "ァ店, ヴォヴェヴィヴァ店, true",
    "ァ店, ヴォヴェヴィヴュヴァ店, false",
    "ヴァ店, ヴォヴェヴィヴュヴァ店, true",
    "かがやき, かけやき, false",
    "サイボーズ, サイボウズ株式会社, true",
    "サイボズ, サイボウズ株式会社, true",
    "サイボウウズ, サイボウズ株式会社, true",
    "サボイウズ, サイボウズ株式会社, true",
    "株式会杜青葉システム, 株式会社青葉システム, true",
    "サイホーズ, サイボウズ株式会社, false",
    "山田商会, 山田商店, false",
    "第4青葉システム, 第3青葉システム, false",
    "第3青葉シズテム, 第3青葉システム, true",
    "青葉システム, 青葉1システム, false",
    "株式会社山本, 株式会社山田, false"
  })
  void words_find_what_is_meant(String typed, String name, boolean found) {
    assertThat(SearchWords.of(typed).match(Listings.named(name, "ヤマダ"))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7000012050002",
        "7-0000-1205-0002",
        "７－００００－１２０５－０００２",
        "7 0000 1205 0002",
        "T7000012050002"
      })
  void a_corporate_number_may_be_typed_with_hyphens(String typed) {
    assertThat(((SearchWords.Words) SearchWords.of(typed)).words())
        .isEqualTo(List.of(new SearchWord.Digits("7000012050002")));
  }

  /** A cursor is bound to its search by what this says, on whatever machine. */
  @Test
  void the_same_words_are_always_told_alike() {
    assertThat(SearchWords.of("山田組合").toString())
        .contains("[gyokyo, kanri, kigyokumiai, kumiai, kyodo, ");
    assertThat(SearchWords.of("組合").toString())
        .contains("[gyokyo, kanri, kigyokumiai, kumiai, kyodo, ");
  }
}
