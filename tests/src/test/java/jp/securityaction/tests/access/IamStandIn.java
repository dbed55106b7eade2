package jp.securityaction.tests.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before the engine as the managed service does: the key that a call is signed with tells
 * whose role the caller has, and the engine is told its ARN.
 */
final class IamStandIn implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("Credential=([^/]+)/");

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI engine;
  private final Map<String, String> roleByKey;

  IamStandIn(URI engine, Map<String, String> roleByKey) throws IOException {
    this.engine = engine;
    this.roleByKey = Map.copyOf(roleByKey);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void pass(HttpExchange exchange) throws IOException {
    String arn = roleOf(exchange);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(engine.resolve(exchange.getRequestURI().toString()))
            .header("x-forwarded-for", "192.0.2.1")
            .header("x-proxy-user", arn)
            .header("x-proxy-roles", arn)
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    String type = exchange.getRequestHeaders().getFirst("content-type");
    if (type != null) {
      request.header("content-type", type);
    }
    try {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private String roleOf(HttpExchange exchange) {
    String authorization = exchange.getRequestHeaders().getFirst("authorization");
    Matcher key = KEY.matcher(authorization == null ? "" : authorization);
    return key.find() ? roleByKey.getOrDefault(key.group(1), "nobody") : "nobody";
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
