package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.login.WrittenAddress.InMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAddressTest {
  private static final String STREET = "大字みほん1番地";

  @ParameterizedTest
  @CsvSource({
    "13, 千代田区霞が関1-3-1, 13101, 霞が関1-3-1",
    "13, 東京都千代田区霞が関1-3-1, 13101, 霞が関1-3-1",
    "13, 千代田区, 13101, ''",
    "13, 千代田区　霞が関, 13101, 霞が関",
    "01, 札幌市中央区北一条西2丁目, 01101, 北一条西2丁目",
    "01, 札幌市　中央区　北一条西, 01101, 北一条西",
    "01, 北海道虻田郡ニセコ町字富士見, 01395, 字富士見",
    "01, ニセコ町字富士見, 01395, 字富士見",
    "08, 龍ヶ崎市3710, 08208, 3710",
    "08, 竜ケ崎市3710, 08208, 3710",
    "39, 梼原町梼原, 39405, 梼原",
    "06, 中山町大字長崎, 06302, 大字長崎",
    "28, 上郡町大持, 28481, 大持",
    "12, 市川市八幡, 12203, 八幡",
    "26, 京都府京都市中京区, 26104, ''",
    "34, 府中市府川町, 34208, 府川町",
    "13, 府中市宮西町, 13206, 宮西町",
    "14, 横浜市保土ガ谷区川辺町, 14106, 川辺町",
    "14, 横浜市保土ヶ谷区川辺町, 14106, 川辺町",
    "14, 横浜市保土が谷区川辺町, 14106, 川辺町",
    "14, 横浜市保土ｶﾞ谷区川辺町, 14106, 川辺町",
    "12, 鎌ｹ谷市新鎌ｹ谷, 12224, 新鎌ｹ谷",
    "12, 鎌ガ谷市新鎌ガ谷, 12224, 新鎌ガ谷",
    "12, 袖ｹ浦市坂戸市場, 12229, 坂戸市場",
    "13, 葛\uDB40\uDD00飾区立石, 13122, 立石",
    "13, 葛\uDB40\uDD01\u200B飾区立石, 13122, 立石",
    "13, 西多摩郡桧原村数馬, 13307, 数馬",
    "13, 桧原村数馬, 13307, 数馬",
    "07, 桧枝岐村, 07364, ''",
    "13, 八丈町大賀郷, 13401, 大賀郷",
    "13, 八丈島八丈町大賀郷, 13401, 大賀郷",
    "13, 東京都八丈支庁八丈町大賀郷, 13401, 大賀郷",
    "13, 東京都八丈支庁八丈島八丈町大賀郷, 13401, 大賀郷",
    "13, 三宅村神着, 13381, 神着",
    "13, 東京都大島支庁大島町元町, 13361, 元町",
    "13, 青ガ島村, 13402, ''",
    "01, 石狩振興局石狩市花川, 01235, 花川",
    "01, 北海道空知総合振興局 夕張市本町, 01209, 本町",
    "34, 府中町大通, 34302, 大通",
    "34, 広島県府中町大通, 34302, 大通",
    "34, 広島県安芸郡府中町大通, 34302, 大通",
    "02, 六カ所村尾駮, 02411, 尾駮",
    "02, 上北郡六か所村尾駮, 02411, 尾駮",
    "02, 鯵ヶ沢町, 02321, ''",
    "20, 山の内町平穏, 20561, 平穏",
    "41, 吉野ケ里町, 41327, ''",
    "27, 四条畷市中野, 27229, 中野",
    "42, 諌早市東小路町, 42204, 東小路町",
    "37, 小豆島町片城, 37324, 片城",
    "32, 隠岐の島町城北町, 32528, 城北町",
    "46, 屋久島町小瀬田, 46505, 小瀬田",
  })
  void a_municipality_is_found_at_the_beginning_of_an_address(
      String prefecture, String address, String code, String rest) {
    assertThat(found(prefecture, address))
        .hasValueSatisfying(
            found -> {
              assertThat(found.municipality().code()).isEqualTo(code);
              assertThat(found.rest()).isEqualTo(rest);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "札幌市北一条西", "横浜市中区本町", "中央区北一条西", "千代田", "郡", "北海道", "石狩振興局", "町", "島村"})
  void an_address_that_begins_otherwise_finds_none(String address) {
    assertThat(found("01", address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"13, 町1番地", "13, 村1番地", "13, 島大島町", "46, 島村", "34, 安芸郡", "14, 横浜市", "11, さいたま市"})
  void part_of_a_name_is_none(String prefecture, String address) {
    assertThat(found(prefecture, address)).isEmpty();
  }

  @Test
  void every_municipality_is_found_however_its_name_is_written_and_no_other_one() {
    for (Municipality municipality : Municipalities.all()) {
      Prefecture prefecture = Prefectures.of(municipality.prefecture()).orElseThrow();
      for (String written : spellings(municipality.name())) {
        for (String before : List.of("", prefecture.name(), prefecture.name() + "　")) {
          assertThat(WrittenAddress.of(before + written + STREET).in(prefecture))
              .as(before + written)
              .contains(new InMunicipality(municipality, STREET));
        }
      }
    }
  }

  @Test
  void no_two_municipalities_of_a_prefecture_are_written_alike() {
    for (Prefecture prefecture : Prefectures.all()) {
      assertThat(Municipalities.in(prefecture.code()).stream().flatMap(MunicipalityNames::folded))
          .as(prefecture.name())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({"東京都千代田区, 13", "京都府京都市, 26", "大阪府 大阪市, 27", "北海道, 01"})
  void an_address_may_name_its_prefecture(String address, String code) {
    assertThat(WrittenAddress.of(address).prefecture()).map(Prefecture::code).contains(code);
    assertThat(WrittenAddress.of("京都市中京区").prefecture()).isEmpty();
    assertThat(WrittenAddress.of("").prefecture()).isEmpty();
  }

  private static Optional<InMunicipality> found(String prefecture, String address) {
    return WrittenAddress.of(address).in(Prefectures.of(prefecture).orElseThrow());
  }

  /** With and without district or island, and each of them as keyboards and fonts write it. */
  private static Set<String> spellings(String name) {
    String plain = name.replaceFirst("^[^郡]+郡(?=.+[町村]$)", "").replaceFirst("^(八丈|三宅)島(?=..)", "");
    return Stream.of(name, plain)
        .flatMap(
            it ->
                Stream.of(
                    it,
                    it.replaceAll("[ヶケ]", "ガ"),
                    it.replaceAll("[ヶケ]", "が"),
                    it.replaceAll("[ヶケ]", "ヶ"),
                    it.replaceAll("[ヶケ]", "ケ"),
                    it.replaceAll("[ヶケ]", "ヵ"),
                    it.replaceAll("[ヶケ]", "ｹ"),
                    it.replaceAll("[ヶケ]", "ｶﾞ"),
                    it.replace('檜', '桧').replace('竜', '龍').replace('條', '条'),
                    it.replaceAll("(\\p{IsHan})", "$1\uDB40\uDD00"),
                    it.replaceAll("(?<=[市郡島])(?!$)", "　"),
                    it.chars()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("\u200B", " ", "\t")),
                    Normalizer.normalize(it, Normalizer.Form.NFD)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
