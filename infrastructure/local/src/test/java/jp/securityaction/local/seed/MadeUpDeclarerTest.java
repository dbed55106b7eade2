package jp.securityaction.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;

final class MadeUpDeclarerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void the_same_number_is_always_the_same_declarer() {
    assertThat(declarers(20)).isEqualTo(declarers(20));
  }

  @Test
  void every_prefecture_and_every_industry_is_there() {
    List<Registration> declarers = declarers(500);

    assertThat(declarers)
        .extracting(declarer -> declarer.business().prefecture())
        .containsAll(Prefectures.all().stream().map(p -> p.code()).toList());
    assertThat(declarers)
        .extracting(declarer -> declarer.business().industry())
        .containsAll(Industries.all().stream().map(i -> i.code()).toList());
  }

  @Test
  void they_are_such_as_the_form_would_take() {
    for (Registration declarer : declarers(500)) {
      assertThat(Municipalities.of(declarer.business().city()))
          .hasValueSatisfying(
              city -> assertThat(city.prefecture()).isEqualTo(declarer.business().prefecture()));
      assertThat(declarer.business().nameKana()).matches("[ァ-ヶー]+");
      assertThat(declarer.business().corporateNumber() == null)
          .isEqualTo(declarer.business().corpType() == CorpType.SOLE_PROPRIETOR);
      assertThat(declarer.secondStar() == null).isEqualTo(declarer.star() == Star.ONE);
      assertThat(declarer.declaredAt()).isBefore(NOW);
      assertThat(declarer.owner()).startsWith("seed-");
    }
  }

  @Test
  void both_stars_and_sole_proprietors_are_among_them_and_no_id_twice() {
    List<Registration> declarers = declarers(500);

    assertThat(declarers).extracting(Registration::star).contains(Star.ONE, Star.TWO);
    assertThat(declarers)
        .extracting(declarer -> declarer.business().corpType())
        .contains(CorpType.SOLE_PROPRIETOR, CorpType.CORPORATION);
    assertThat(declarers).extracting(Registration::id).doesNotHaveDuplicates();
    assertThat(declarers).extracting(Registration::key).doesNotHaveDuplicates();
  }

  @Test
  void every_legal_form_is_met_and_two_in_three_names_of_many_are_met_once() {
    List<String> names =
        declarers(20_000).stream().map(declarer -> declarer.business().name()).toList();

    assertThat(NameParts.ROWS)
        .filteredOn(row -> row.kind().startsWith("form "))
        .extracting(row -> row.part().text())
        .allMatch(form -> names.stream().anyMatch(name -> name.contains(form)));
    assertThat(Set.copyOf(names)).hasSizeGreaterThan(names.size() * 2 / 3);
  }

  private static List<Registration> declarers(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> new MadeUpDeclarer(n, NOW).registration())
        .toList();
  }
}
