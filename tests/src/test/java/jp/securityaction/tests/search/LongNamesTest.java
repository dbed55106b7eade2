package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.core.listing.NameFolding;
import jp.securityaction.tests.given.AnApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    String end = end(name, mark, part);
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

  /** Whatever mark is drawn above, folded the name holds its own end. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void its_end_is_found_behind_a_mark_of_any_length(int length) {
    String mark = "x".repeat(length);
    for (String part : List.of("ヴァヴィヴヴェヴォ", "髙が邉ヶ龍々", "ゞいすゝが", "ジャヂュヅッ～")) {
      String name = filled(mark, part);

      assertThat(NameFolding.fold(name)).contains(NameFolding.fold(end(name, mark, part)));
    }
  }

  /**
   * From the last but one whole part on: a text that begins within ヴォ or behind 龍 finds only the
   * first places of a name (ADR 0027).
   */
  private static String end(String name, String mark, String part) {
    int whole = (LONGEST - mark.length()) / part.length();
    return name.substring(mark.length() + (whole - 2) * part.length());
  }

  private static String filled(String mark, String part) {
    String rest = part.repeat(LONGEST);
    return mark + rest.substring(0, LONGEST - mark.length());
  }
}
