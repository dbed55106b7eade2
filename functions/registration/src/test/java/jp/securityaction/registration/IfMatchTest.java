package jp.securityaction.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @Test
  void one_strong_tag_names_a_version() {
    assertThat(IfMatch.of(call(Map.of("if-match", "\"12\""))))
        .contains(new IfMatch(OptionalLong.of(12)));
  }

  @Test
  void without_the_header_there_is_none() {
    assertThat(IfMatch.of(call(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "W/\"1\"",
        "1",
        "\"1\",\"2\"",
        "\"1\", \"1\"",
        "\"\"",
        "\"0\"",
        "\"01\"",
        "\"x\"",
        "\"9999999999999999999\"",
        ""
      })
  void whatever_else_matches_no_version(String tag) {
    assertThat(IfMatch.of(call(Map.of("if-match", tag))))
        .contains(new IfMatch(OptionalLong.empty()));
  }

  private static Call call(Map<String, String> headers) {
    return new Call(
        "PUT", "/api/registration", Query.parse(""), headers, List.of(), new byte[0], "", "r-1");
  }
}
