package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameBeginningTest {
  private static final Listing HERON = Listings.named("株式会社蒼鷺が丘ｋｓ", "アオサギガオカケーエス");

  @ParameterizedTest
  @CsvSource({
    "蒼, true",
    "株式会社蒼, true",
    "㈱蒼, true",
    "カ)蒼, true",
    "カブシキガイシャアオ, true",
    "有限会社蒼, false",
    "あおs, true",
    "あおk, false",
    "あおさgy, true",
    "株式会社あおs, true",
    "蒼鷺が, true",
    "蒼鷺ヶ, true",
    "蒼鷺が丘K, true",
    "鷺, false",
    "蒼鷺が丘ksx, false"
  })
  void a_name_begins_with_what_is_typed(String typed, boolean begins) {
    assertThat(NameBeginning.of(typed).orElseThrow().match(HERON)).isEqualTo(begins);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "・", "(", "-", "🍣"})
  void nothing_begins_with_nothing(String typed) {
    assertThat(NameBeginning.of(typed)).isEmpty();
  }
}
