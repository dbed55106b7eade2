package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultMessagesTest {
  private static final List<String> HINTS =
      List.of("", "150", "null", "text", "whole", "boolean", "object", "list", "reading", "3");

  @ParameterizedTest
  @EnumSource(Fault.Code.class)
  void every_fault_of_every_field_is_told_in_a_whole_sentence(Fault.Code code) {
    for (Pointer field : fields(Pointer.ROOT, Sent.application(Star.TWO).body())) {
      for (String hint : HINTS) {
        assertThat(FaultMessages.of(field, code, hint))
            .as("%s %s %s", field.fragment(), code.wireName(), hint)
            .endsWith("。")
            .doesNotContain("{", "}", "認定", "取得", "認証");
      }
    }
  }

  @Test
  void every_field_is_named_as_the_screen_names_it() {
    for (Pointer field : fields(Pointer.ROOT, Sent.application(Star.TWO).body())) {
      assertThat(FaultMessages.of(field, Fault.Code.CHARACTERS, ""))
          .as(field.fragment())
          .doesNotContain("この項目");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/business/postalCode, 123, 郵便番号は7桁の数字で入力してください（例：1000001）。",
    "/business/nameKana, 見本, 事業者名（フリガナ）は全角カタカナで入力してください。漢字は使えません。",
    "/business/name, み\u200Bほん, 事業者名の2文字目に、改行や目に見えない文字など、使えない文字が入っています。その文字を消してください。",
    "/secondStar/policyPublishedOn, 1999-12-31, 公開した日は、2000年1月1日以降の日付を入力してください。",
    "/business/representative/lastName, '', 代表者の姓を入力してください。",
    "/secondStar/selfAssessment/answers/3, '', 自社診断の4番の回答を選んでください。",
    "/contact/department, ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ, 部署は100文字以内で入力してください。",
  })
  void the_detail_says_what_to_do(String path, String value, String detail) {
    Sent sent = Sent.application(Star.TWO).with(path, value);

    assertThat(
            FormAssert.faults(
                new ApplicationForm(Sent.TEXTS).read(sent.body(), Sent.CORPORATION, Sent.TODAY)))
        .extracting(Fault::detail)
        .containsExactly(detail);
  }

  private static List<Pointer> fields(Pointer at, Object value) {
    List<Pointer> fields = new ArrayList<>(List.of(at));
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, child) -> fields.addAll(fields(at.to((String) key), child)));
    } else if (value instanceof List<?> list) {
      fields.addAll(fields(at.to(0), list.getFirst()));
    }
    fields.remove(Pointer.ROOT);
    return fields;
  }
}
