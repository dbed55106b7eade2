package jp.securityaction.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void there_are_47_prefectures_in_the_order_of_their_codes() {
    assertThat(Prefectures.all())
        .hasSize(47)
        .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    assertThat(Prefectures.of("01")).contains(new Prefecture("01", "北海道", "ホッカイドウ"));
    assertThat(Prefectures.of("13")).contains(new Prefecture("13", "東京都", "トウキョウト"));
    assertThat(Prefectures.of("47")).contains(new Prefecture("47", "沖縄県", "オキナワケン"));
    assertThat(Prefectures.of("48")).isEmpty();
    assertThat(Prefectures.of("1")).isEmpty();
  }

  @Test
  void there_are_twenty_divisions_written_as_the_14th_revision_does() {
    assertThat(Industries.all().stream().map(Industry::code).collect(Collectors.joining()))
        .isEqualTo("ABCDEFGHIJKLMNOPQRST");
    assertThat(Industries.of("A")).map(Industry::name).contains("農業、林業");
    assertThat(Industries.all()).noneMatch(industry -> industry.name().contains("，"));
    assertThat(Industries.of("U")).isEmpty();
  }

  @Test
  void every_municipality_lies_in_a_prefecture_and_every_prefecture_has_some() {
    assertThat(Municipalities.all()).hasSize(1892);
    assertThat(Municipalities.all())
        .allSatisfy(
            municipality -> {
              assertThat(municipality.code()).matches("[0-9]{5}");
              assertThat(municipality.name()).matches(".+[市区町村]");
              assertThat(municipality.kana()).matches("[ァ-ヶー]+");
              assertThat(Prefectures.of(municipality.prefecture())).isPresent();
            });
    assertThat(Prefectures.all())
        .allSatisfy(prefecture -> assertThat(Municipalities.in(prefecture.code())).isNotEmpty());
    assertThat(Prefectures.all().stream().mapToInt(it -> Municipalities.in(it.code()).size()).sum())
        .isEqualTo(1892);
  }

  @Test
  void a_designated_city_stands_for_all_its_wards_and_every_other_code_for_itself() {
    assertThat(Municipalities.within("01100")).hasSize(10).contains("01101", "01110");
    assertThat(Municipalities.within("14130")).hasSize(7).contains("14131", "14137");
    assertThat(Municipalities.within("22130")).containsExactlyInAnyOrder("22138", "22139", "22140");
    assertThat(Municipalities.within("01101")).containsExactly("01101");
    assertThat(Municipalities.within("13101")).containsExactly("13101");
    assertThat(Municipalities.within("99999")).containsExactly("99999");
    assertThat(
            Stream.of(
                "01100", "04100", "11100", "12100", "14100", "14130", "14150", "15100", "22100",
                "22130", "23100", "26100", "27100", "27140", "28100", "33100", "34100", "40100",
                "40130", "43100"))
        .allSatisfy(city -> assertThat(Municipalities.within(city)).hasSizeGreaterThan(1))
        .flatExtracting(city -> List.copyOf(Municipalities.within(city)))
        .hasSize(171)
        .doesNotHaveDuplicates();
  }

  @Test
  void wards_stand_instead_of_designated_cities() {
    assertThat(Municipalities.of("01101")).map(Municipality::name).contains("札幌市中央区");
    assertThat(Municipalities.of("01100")).isEmpty();
    assertThat(Municipalities.of("22138")).map(Municipality::name).contains("浜松市中央区");
    assertThat(Municipalities.of("22131")).isEmpty();
    assertThat(Municipalities.of("13101")).map(Municipality::kana).contains("チヨダク");
  }
}
