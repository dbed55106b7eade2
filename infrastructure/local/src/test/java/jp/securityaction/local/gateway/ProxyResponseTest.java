package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProxyResponseTest {

  @Test
  void status_headers_cookies_and_body_are_passed_on() {
    Response response =
        read(
            """
            {"statusCode":201,"headers":{"Content-Type":"application/json"},"cookies":["a=1","b=2"],"body":"{}"}
            """);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers()).containsEntry("content-type", "application/json");
    assertThat(response.cookies()).containsExactly("a=1", "b=2");
    assertThat(new String(response.body(), UTF_8)).isEqualTo("{}");
  }

  @Test
  void a_base64_body_is_decoded() {
    assertThat(read("{\"statusCode\":200,\"body\":\"/3s=\",\"isBase64Encoded\":true}").body())
        .containsExactly(0xff, '{');
  }

  @Test
  void without_a_status_the_whole_is_the_body() {
    Response response = read("{\"total\":3}");

    assertThat(response.status()).isEqualTo(200);
    assertThat(new String(response.body(), UTF_8)).isEqualTo("{\"total\":3}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "{\"statusCode\":\"fine\"}",
        "{\"statusCode\":99}",
        "{\"statusCode\":200,\"body\":\"***\",\"isBase64Encoded\":true}"
      })
  void what_is_no_answer_is_not_passed_on(String answer) {
    assertThat(ProxyResponse.read(answer.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void more_than_lambda_may_answer_is_not_passed_on() {
    String large = "{\"statusCode\":200,\"body\":\"" + "x".repeat(6 * 1024 * 1024) + "\"}";

    assertThat(ProxyResponse.read(large.getBytes(UTF_8))).isEmpty();
  }

  private static Response read(String answer) {
    return ProxyResponse.read(answer.getBytes(UTF_8)).orElseThrow();
  }
}
