package jp.securityaction.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void json_becomes_plain_java() {
    assertThat(value("{\"a\":[1,\"髙𠮷\",true,1.50,{}]}"))
        .isEqualTo(Map.of("a", List.of(1, "髙𠮷", true, new BigDecimal("1.50"), Map.of())));
  }

  @Test
  void a_lone_null_is_json() {
    assertThat(JsonBody.parse("null".getBytes(StandardCharsets.UTF_8)))
        .contains(new JsonBody(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{}x",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":1,}",
        "[1,]",
        "\uFEFF{}",
        "// c\n{}",
        "\"\n\"",
        "nul",
        "{\"a\" 1}",
        "{\"a\":{\"b\":1,\"b\":1}}"
      })
  void what_is_no_strict_json_is_refused(String text) {
    assertThat(JsonBody.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    assertThat(JsonBody.parse(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).isEmpty();
    assertThat(JsonBody.parse(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
        .isEmpty();
    assertThat(JsonBody.parse("{\"a\":1}".getBytes(StandardCharsets.UTF_16BE))).isEmpty();
  }

  @Test
  void what_is_nested_beyond_reason_or_numbers_beyond_reason_are_refused_not_suffered() {
    assertThat(JsonBody.parse("[".repeat(60_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(JsonBody.parse("9".repeat(60_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void random_bytes_never_throw() {
    String alphabet = "{}[]\":,0123456789.eE+-truefalsn \\u\u0000\u00ff";
    Random random = new Random(Long.getLong("seed", 20260401));
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
      }
      assertThat(JsonBody.parse(bytes)).isNotNull();
    }
  }

  private static @Nullable Object value(String json) {
    return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow().value();
  }
}
