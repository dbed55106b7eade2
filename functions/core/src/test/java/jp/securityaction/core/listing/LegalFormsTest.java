package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.core.listing.LegalForms.Kind;
import jp.securityaction.core.listing.LegalForms.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalFormsTest {
  static Stream<Spelling> spellings() {
    return LegalForms.SPELLINGS.stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void every_spelling_is_taken_off_a_name_where_its_kind_says(Spelling spelling) {
    for (String written : written(spelling)) {
      BusinessName name = BusinessName.of(written);

      assertThat(name.core()).as(written).isEqualTo("青葉");
      assertThat(name.forms()).as(written).isEqualTo(spelling.forms());
    }
  }

  @Test
  void no_spelling_stands_for_two_things() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (Spelling spelling : LegalForms.SPELLINGS) {
      String text = NameFolding.fold(spelling.text());
      assertThat(forms.merge(text, spelling.forms(), (before, now) -> before))
          .as(text)
          .isEqualTo(spelling.forms());
    }
  }

  @Test
  void a_form_in_brackets_is_folded_to_one_written_out_which_stays_as_it_is() {
    LegalForms.inBrackets()
        .forEach(
            (brackets, full) -> {
              assertThat(NameFolding.fold(brackets)).isEqualTo(full);
              assertThat(NameFolding.fold(full)).isEqualTo(full);
            });
  }

  @Test
  void the_forms_that_search_promises_are_there() {
    assertThat(LegalForms.SPELLINGS)
        .filteredOn(spelling -> spelling.kind() == Kind.FULL)
        .extracting(Spelling::text)
        .contains(
            "株式会社",
            "有限会社",
            "合同会社",
            "合資会社",
            "合名会社",
            "一般社団法人",
            "公益社団法人",
            "一般財団法人",
            "公益財団法人",
            "医療法人",
            "社会福祉法人",
            "学校法人",
            "宗教法人",
            "農事組合法人",
            "特定非営利活動法人",
            "弁護士法人",
            "税理士法人",
            "司法書士法人",
            "行政書士法人",
            "社会保険労務士法人",
            "協同組合",
            "企業組合",
            "有限責任事業組合");
  }

  private static List<String> written(Spelling spelling) {
    String text = spelling.text();
    return switch (spelling.kind()) {
      case FULL -> List.of(text + "青葉", "青葉" + text, text + " 青葉", "青葉　" + text);
      case FIRST -> List.of(text + "青葉");
      case LAST -> List.of("青葉" + text);
      case LATIN -> List.of(text + "青葉", "青葉" + text, "(" + text + ")青葉", text + " 青葉");
      case SHORT ->
          List.of(
              "(" + text + ")青葉",
              "青葉（" + text + "）",
              text + ")青葉",
              "青葉(" + text,
              text + " 青葉",
              "青葉 " + text);
      case BANK -> List.of(text + ")青葉", "青葉(" + text, "(" + text + ")青葉", "青葉（" + text + "）");
    };
  }
}
