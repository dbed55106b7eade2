package jp.securityaction.searchindex;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/** An engine that answers what a test wants it to, and remembers what it was asked. */
final class OpenSearchStub implements AutoCloseable {
  record Asked(String uri, String authorization, String body) {}

  final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final HttpServer server;
  private final SdkHttpClient http =
      AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)).build();

  OpenSearchStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.start();
  }

  OpenSearchClient engine() {
    return engineAt(server.getAddress().getPort());
  }

  OpenSearchClient engineAt(int port) {
    Environment environment = environment(port);
    return new OpenSearchClient(environment, new AwsSettings(environment), http);
  }

  static Environment environment(int port) {
    return new Environment(
        Map.of(
            "SEARCH_ENDPOINT", "http://localhost:" + port,
            "SEARCH_INDEX", "declarations",
            "SEARCH_INDEX_NEXT", "declarations-next",
            "AWS_REGION", "ap-northeast-1",
            "AWS_ACCESS_KEY_ID", "key",
            "AWS_SECRET_ACCESS_KEY", "secret"));
  }

  void answers(int status, String body) {
    serves(answering(status, body));
  }

  void answersAt(String path, String body) {
    server.createContext(path, answering(200, body));
  }

  private HttpHandler answering(int status, String body) {
    return exchange -> {
      asked.add(asked(exchange));
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  void serves(HttpHandler handler) {
    server.createContext("/", handler);
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    return new Asked(
        exchange.getRequestURI().toString(),
        exchange.getRequestHeaders().getFirst("authorization"),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }
}
