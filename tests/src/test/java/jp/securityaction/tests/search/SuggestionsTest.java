package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.tests.stack.Eventually;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SuggestionsTest {
  private static final Browser VISITOR = aVisitor();
  private static final String HERON = "株式会社蒼鷺ヴィレッヂ";

  @BeforeAll
  static void herons_have_declared() {
    declares(HERON, "アオサギヴィレッヂ");
    for (int i = 0; i < 12; i++) {
      declares("鸛第" + (char) ('ア' + 2 * i) + "号商店", "コウノトリダイ" + (char) ('ア' + 2 * i) + "ゴウショウテン");
    }
    declares("鸛第ア号商店", "コウノトリダイアゴウショウテン");
    declares("霞が浦鸛園", "カスミガウラコウノトリエン");
    Eventually.holds(() -> assertThat(names("霞が浦鸛")).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "蒼",
        "蒼鷺",
        "蒼鷺ゔぃ",
        "蒼鷺ビレツ",
        "株式会社蒼",
        "㈱蒼鷺",
        "カ)蒼鷺",
        "株 蒼鷺",
        "あおさぎ",
        "ｱｵｻｷﾞ",
        "アオサギヴ",
        "かぶしきがいしゃあおさぎ",
        "あおさg",
        "あおさｇ",
        "あおs",
        "㈱あおさg"
      })
  void a_name_is_suggested_for_what_it_or_its_reading_begins_with(String typed) {
    assertThat(names(typed)).contains(HERON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"鷺", "有限会社蒼", "ヴィレッヂ", "蒼鷺ヴィレッジ商店"})
  void no_name_is_suggested_for_what_it_does_not_begin_with(String typed) {
    assertThat(names(typed)).doesNotContain(HERON);
  }

  @Test
  void a_name_is_suggested_while_its_next_character_is_still_to_come() {
    assertThat(names("霞が")).contains("霞が浦鸛園");
    assertThat(names("霞ヶ")).contains("霞が浦鸛園");
  }

  @Test
  void at_most_ten_are_suggested_each_once_in_the_order_of_their_readings() {
    List<String> names = names("鸛第");

    assertThat(names).hasSize(10).doesNotHaveDuplicates().startsWith("鸛第ア号商店");
    assertThat(names).isSorted();
  }

  @Test
  void a_suggestion_shows_name_and_reading_and_nothing_else() {
    assertThat(suggestions("蒼鷺").text())
        .isEqualTo("{\"items\":[{\"name\":\"%s\",\"nameKana\":\"アオサギヴィレッヂ\"}]}".formatted(HERON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "・", "()", "🍣", "%", "*"})
  void nothing_is_suggested_for_nothing(String typed) {
    assertThat(names(typed)).isEmpty();
  }

  @Test
  void invariant_3_a_stop_or_a_new_name_is_seen_at_once_even_while_the_index_sleeps() {
    Applicant stopping = declares("鵺一号製作所", "ヌエイチゴウセイサクショ");
    Applicant changing = declares("鵺二号製作所", "ヌエニゴウセイサクショ");
    Eventually.holds(() -> assertThat(names("鵺")).hasSize(2));
    TheStack.whileTheIndexerSleeps(
        () -> {
          stopping.stops().isOk();
          changing.changes("/business/name", "鵺三号製作所").isOk();

          assertThat(names("鵺")).containsExactly("鵺三号製作所");
          assertThat(names("鵺二")).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a&q=b", "size=5", "q=%01", "q=%ff", "prefecture=13"})
  void what_is_no_question_is_refused(String query) {
    VISITOR.send(ApiCall.get("/api/suggestions?" + query).wrong()).isProblem(400, "malformed");
  }

  private static Applicant declares(String name, String reading) {
    return aDeclarer(anApplication().named(name).read(reading));
  }

  private static List<String> names(String typed) {
    return suggestions(typed).at("/items").texts("/name");
  }

  private static ApiAnswer suggestions(String typed) {
    return VISITOR.get("/api/suggestions?q=" + Encoding.query(typed)).isOk();
  }
}
