package jp.securityaction.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.securityaction.runtime.http.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyDigestTest {

  @Test
  void order_of_keys_white_space_escapes_and_the_writing_of_numbers_do_not_count() {
    assertThat(digest("{\"a\":1,\"b\":{\"c\":\"髙\",\"d\":100}}"))
        .isEqualTo(digest(" { \"b\" : {\"d\":1.00e2, \"c\":\"\\u9ad9\"}, \"a\":1.0 }\n"));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1|\"1\"",
        "1|true",
        "null|false",
        "null|{}",
        "[]|{}",
        "[1,2]|[2,1]",
        "[[1],2]|[[1,2]]",
        "{\"a\":\"b\"}|{\"a\":[\"b\"]}",
        "{\"ab\":\"c\"}|{\"a\":\"bc\"}",
        "[\"a\",\"b\"]|[\"as1:b\"]",
        "\" a\"|\"a\"",
        "{\"a\":null}|{}",
        "1|1.0000000001"
      })
  void everything_else_does(String one, String other) {
    assertThat(digest(one)).isNotEqualTo(digest(other));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "100e2147483647, 1000e2147483646",
    "10e-2147483647, 1e-2147483646",
    "0e2147483647, 0",
    "0.00, -0",
    "-1e400, -10e399",
    "123000, 1.23e5"
  })
  void a_number_is_the_same_however_it_is_written_and_however_large(String one, String other) {
    assertThat(digest(one)).isEqualTo(digest(other));
  }

  private static String digest(String json) {
    return BodyDigest.of(
        JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow().value());
  }
}
