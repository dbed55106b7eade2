package jp.securityaction.edge.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.aws.Aws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

@Timeout(20)
class EngineTest {
  private static final Duration SOON = Duration.ofMillis(500);

  private final BlockingQueue<String> authorizations = new LinkedBlockingQueue<>();
  private HttpServer server;
  private SdkHttpClient http;

  @BeforeEach
  void start() throws IOException {
    http = AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)).build();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    http.close();
  }

  @Test
  void an_answer_is_read_and_the_call_was_signed() throws InterruptedException {
    answering(200, "{\"hits\": {}}");

    assertThat(post(server.getAddress().getPort()))
        .isEqualTo(new Reply.Answered(Map.of("hits", Map.of())));
    assertThat(authorizations.take())
        .startsWith("AWS4-HMAC-SHA256 Credential=key/")
        .contains("/ap-northeast-1/es/aws4_request");
  }

  @Test
  void a_refusal_is_a_failure() {
    answering(503, "{}");

    assertThat(post(server.getAddress().getPort())).isEqualTo(new Reply.Failed("status 503"));
  }

  @Test
  void what_is_no_json_is_a_failure() {
    answering(200, "<html>");

    assertThat(post(server.getAddress().getPort())).isInstanceOf(Reply.Failed.class);
  }

  @Test
  void an_engine_that_is_down_is_a_failure() throws IOException {
    int closed = portThatWasFree();

    assertThat(post(closed)).isInstanceOf(Reply.Failed.class);
  }

  @Test
  void an_engine_that_never_answers_is_a_failure_in_time() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      assertThat(post(silent.getLocalPort())).isInstanceOf(Reply.Failed.class);
    }
  }

  @Test
  void an_answer_that_never_ends_is_a_failure_in_time() {
    serving(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });

    assertThat(post(server.getAddress().getPort())).isInstanceOf(Reply.Failed.class);
  }

  private static int portThatWasFree() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private Reply post(int port) {
    Environment environment =
        new Environment(
            Map.of(
                "SEARCH_ENDPOINT", "http://localhost:" + port,
                "AWS_REGION", "ap-northeast-1",
                "AWS_ACCESS_KEY_ID", "key",
                "AWS_SECRET_ACCESS_KEY", "secret"));
    return new Engine(environment, new Aws(environment), http)
        .post("/index/_search", "application/json", new byte[] {'{', '}'}, SOON);
  }

  private void answering(int status, String body) {
    serving(
        exchange -> {
          authorizations.add(exchange.getRequestHeaders().getFirst("authorization"));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void serving(HttpHandler handler) {
    server.createContext("/", handler);
  }
}
