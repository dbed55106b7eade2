package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.given.AnApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sam-local")
final class FindingTest {
  private final Searches searches = new Searches(aVisitor());

  @Test
  void a_declaration_is_found_within_seconds_by_name_and_prefecture() {
    AnApplication application = anApplication().namedApart().in("47", "47201").ofIndustry("M");
    Applicant owner = aDeclarer(application);

    Json hit = searches.findsSoon(application.name());

    Json business = owner.sees().at("/business");
    assertThat(hit.at("/name")).isEqualTo(business.at("/name"));
    assertThat(hit.at("/nameKana")).isEqualTo(business.at("/nameKana"));
    assertThat(hit.at("/prefecture").text()).isEqualTo("47");
    assertThat(hit.at("/city").text()).isEqualTo("47201");
    assertThat(hit.at("/industry").text()).isEqualTo("M");
    assertThat(hit.at("/star").number()).isEqualTo(1);
    assertThat(hit.at("/declaredOn").text()).isEqualTo(AnApplication.today().toString());
    assertThat(hit.at("/corporateNumber")).isEqualTo(business.at("/corporateNumber"));
    assertThat(hit.at("/websiteUrl")).isEqualTo(business.at("/websiteUrl"));
    assertThat(found(application, "&prefecture=47")).isOne();
    assertThat(found(application, "&prefecture=13&prefecture=47&industry=M&star=1")).isOne();
    assertThat(found(application, "&city=47201&corpType=corporation")).isOne();
    assertThat(found(application, "&prefecture=13")).isZero();
    assertThat(found(application, "&star=2")).isZero();
    assertThat(found(application, "&prefecture=47&industry=E")).isZero();
    assertThat(found(application, "&corpType=soleProprietor")).isZero();
  }

  @Test
  void two_stars_show_where_the_policy_is_published() {
    AnApplication application = anApplication().ofTwoStars().namedApart();
    aDeclarer(application);

    Json hit = searches.findsSoon(application.name());

    assertThat(hit.at("/star").number()).isEqualTo(2);
    assertThat(hit.at("/policyUrl")).isEqualTo(application.draft().at("/secondStar/policyUrl"));
    assertThat(found(application, "&star=1")).isZero();
  }

  @Test
  void a_sole_proprietor_is_found_by_name_and_type() {
    AnApplication application = anApplication().namedApart();
    aSoleProprietor().declares(application.draft()).hasStatus(201);

    assertThat(searches.findsSoon(application.name()).at("/corporateNumber").isAbsent()).isTrue();
    assertThat(found(application, "&corpType=soleProprietor")).isOne();
  }

  @Test
  void width_case_and_kana_do_not_matter_and_a_part_of_the_name_is_enough() {
    String mark = AnApplication.aNameApart().replaceAll("[^a-z0-9]", "");
    AnApplication application =
        anApplication().named("ＡＢＣ" + mark + "ソフトウェア㈱").read("エービーシー" + mark + "ソフトウェア");
    aDeclarer(application);
    searches.findsSoon(mark);

    for (String words :
        List.of(
            "abc" + mark,
            "ＡＢＣ" + mark.toUpperCase(Locale.ROOT),
            mark + "ｿﾌﾄｳｪｱ",
            mark + "そふとうぇあ(株)",
            "えーびーしー" + mark)) {
      assertThat(searches.byName(words).at("/items").items()).as(words).hasSize(1);
    }
  }

  @Test
  void a_corporation_is_found_by_its_number_however_it_is_typed() {
    AnApplication application = anApplication().namedApart();
    String number = aDeclarer(application).sees().at("/business/corporateNumber").text();
    searches.findsSoon(application.name());

    String grouped = number.replaceFirst("(.)(....)(....)(....)", "$1-$2-$3-$4");
    for (String typed :
        List.of(
            number, grouped, grouped.replace('-', '－'), grouped.replace('-', ' '), "T" + number)) {
      assertThat(searches.byName(typed).isOk().at("/items").texts("/name"))
          .as(typed)
          .containsExactly(application.name());
    }
    assertThat(searches.byName(number + " " + application.name()).at("/items").items()).hasSize(1);
    assertThat(searches.byName(number.substring(1)).at("/items").items()).isEmpty();
    assertThat(searches.byName(withASlip(number)).at("/items").items()).isEmpty();
  }

  /** Nobody's number: of two that differ by one in one digit, the check digit fits at most one. */
  private static String withASlip(String number) {
    char last = number.charAt(12);
    return number.substring(0, 12) + (char) (last == '0' ? last + 1 : last - 1);
  }

  private int found(AnApplication application, String more) {
    return searches.byName(application.name(), more).isOk().at("/items").items().size();
  }
}
