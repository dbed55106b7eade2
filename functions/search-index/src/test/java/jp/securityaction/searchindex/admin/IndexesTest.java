package jp.securityaction.searchindex.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/** An engine in which "declarations" leads to the index "declarations-in-use". */
class IndexesTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final SdkHttpClient http = AwsCrtHttpClient.create();
  private final HttpServer engine;

  IndexesTest() throws IOException {
    engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    engine.createContext("/", this::answer);
    engine.start();
  }

  @AfterEach
  void stop() {
    engine.stop(0);
    http.close();
  }

  @Test
  void an_index_that_came_into_use_although_the_answer_was_lost_is_not_deleted() {
    indexes().deleteUnlessCurrent("declarations-in-use");

    assertThat(asked).containsExactly("GET /_alias/declarations");
  }

  @Test
  void one_that_never_came_into_use_is() {
    indexes().deleteUnlessCurrent("declarations-begun");

    assertThat(asked).containsExactly("GET /_alias/declarations", "DELETE /declarations-begun");
  }

  @Test
  void left_over_is_what_is_ours_and_not_in_use() {
    assertThat(indexes().leftovers()).containsExactly("declarations-begun", "declarations-old");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    String body =
        switch (path) {
          case "/_alias/declarations" -> "{\"declarations-in-use\": {}}";
          case "/_alias" ->
              "{\"declarations-in-use\": {}, \"declarations-old\": {}, \"something-else\": {},"
                  + " \"declarations-begun\": {}}";
          default -> "{}";
        };
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Indexes indexes() {
    AwsSettings aws =
        new AwsSettings(
            new Environment(
                Map.of(
                    "AWS_REGION", "ap-northeast-1",
                    "AWS_ACCESS_KEY_ID", "key",
                    "AWS_SECRET_ACCESS_KEY", "secret")));
    return new Indexes(
        new OpenSearchAdmin(
            URI.create("http://127.0.0.1:" + engine.getAddress().getPort()),
            new SigV4HttpClient(aws, http, "es")),
        "declarations",
        "declarations-next",
        Clock.systemUTC());
  }
}
