package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.tests.given.AnApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No step of the chain may explode: the longest names are found as soon as any. */
final class LongNamesTest {
  private static final int LONGEST = 150;

  private final Searches searches = new Searches(aVisitor());

  @ParameterizedTest
  @CsvSource({
    "シチツジシャン, シチツジシャン",
    "ヴァヴィヴヴェヴォ, ヴァヴィヴヴェヴォ",
    "髙が邉ヶ龍々, シチツジ",
    "㍿, カブシキガイシャ",
    "㌖&, キロメートル",
    "ジャヂュヅッ～, ジャヂュヅッ～",
    "ゞいすゝが, イスヾガ"
  })
  void a_name_of_150_characters_is_found_within_the_usual_time(String part, String reading) {
    AnApplication application = anApplication().namedApart();
    String mark = application.name().replaceAll("[^a-z0-9]", "");
    String name = filled(mark, part);
    aDeclarer(application.named(name).read(filled(mark, reading)));

    assertThat(searches.findsSoon(mark).at("/name").text()).isEqualTo(name);
    assertThat(searches.byName(name).isOk().at("/items").texts("/name")).contains(name);
    String end = name.substring(name.length() - 2 * part.length());
    assertThat(searches.byName(mark + " " + end).isOk().at("/items").texts("/name")).contains(name);
  }

  @Test
  void the_one_after_a_long_name_is_found_as_soon() {
    for (int i = 0; i < 5; i++) {
      String mark = aNameApart().replaceAll("[^a-z0-9]", "");
      aDeclarer(anApplication().named(filled(mark, "シチツジ")).read(filled(mark, "シチツジ")));
    }
    AnApplication next = anApplication().namedApart();
    aDeclarer(next);

    searches.findsSoon(next.name());
  }

  private static String filled(String mark, String part) {
    String rest = part.repeat(LONGEST);
    return mark + rest.substring(0, LONGEST - mark.length());
  }
}
