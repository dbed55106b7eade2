package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OpenSearchClientTest {
  private static final Duration SOON = Duration.ofMillis(500);

  private final OpenSearchStub stub = new OpenSearchStub();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void an_answer_is_read_and_the_call_was_signed() throws InterruptedException {
    stub.answers(200, "{\"hits\": {}}");

    assertThat(post(stub.engine()))
        .isEqualTo(new OpenSearchResponse.Answered(Map.of("hits", Map.of())));
    assertThat(stub.asked.take().authorization())
        .startsWith("AWS4-HMAC-SHA256 Credential=key/")
        .contains("/ap-northeast-1/es/aws4_request");
  }

  @Test
  void a_refusal_is_a_failure() {
    stub.answers(503, "{}");

    assertThat(post(stub.engine())).isEqualTo(new OpenSearchResponse.Failed("status 503"));
  }

  @Test
  void what_is_no_json_is_a_failure() {
    stub.answers(200, "<html>");

    assertThat(post(stub.engine())).isInstanceOf(OpenSearchResponse.Failed.class);
  }

  @Test
  void an_engine_that_is_down_is_a_failure() throws IOException {
    assertThat(post(stub.engineAt(portThatWasFree())))
        .isInstanceOf(OpenSearchResponse.Failed.class);
  }

  @Test
  void an_engine_that_never_answers_is_a_failure_in_time() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      assertThat(post(stub.engineAt(silent.getLocalPort())))
          .isInstanceOf(OpenSearchResponse.Failed.class);
    }
  }

  @Test
  void an_answer_that_never_ends_is_a_failure_in_time() {
    stub.serves(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });

    assertThat(post(stub.engine())).isInstanceOf(OpenSearchResponse.Failed.class);
  }

  @Test
  void a_kept_connection_that_has_died_is_not_the_end() throws IOException {
    try (DyingConnections engine = new DyingConnections()) {
      OpenSearchClient dying = stub.engineAt(engine.port());
      OpenSearchResponse answered = new OpenSearchResponse.Answered(Map.of("hits", Map.of()));

      assertThat(post(dying)).isEqualTo(answered);
      assertThat(post(dying)).isEqualTo(answered);
      assertThat(engine.opened()).isEqualTo(2);
    }
  }

  private static OpenSearchResponse post(OpenSearchClient engine) {
    return engine.post("/index/_search", "application/json", new byte[] {'{', '}'}, SOON);
  }

  private static int portThatWasFree() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
