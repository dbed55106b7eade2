package jp.securityaction.local.secrets;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers {@code GetSecretValue} as Secrets Manager does, in AWS JSON 1.1, and nothing else. */
public final class SecretsManagerEndpoint implements AutoCloseable {
  private static final String TARGET = "secretsmanager.GetSecretValue";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private SecretsManagerEndpoint(HttpServer server) {
    this.server = server;
  }

  public static SecretsManagerEndpoint start(SecretStore secrets) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      SecretsManagerEndpoint endpoint = new SecretsManagerEndpoint(server);
      server.setExecutor(endpoint.threads);
      server.createContext("/", exchange -> answer(exchange, secrets));
      server.start();
      return endpoint;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void answer(HttpExchange exchange, SecretStore secrets) throws IOException {
    try (exchange) {
      if (!TARGET.equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"))) {
        send(exchange, 400, error("UnknownOperationException", "only GetSecretValue is here"));
        return;
      }
      Object id = JSON.std.mapFrom(exchange.getRequestBody().readAllBytes()).get("SecretId");
      Optional<Map.Entry<String, String>> secret = secrets.find(String.valueOf(id));
      if (secret.isEmpty()) {
        send(
            exchange,
            400,
            error("ResourceNotFoundException", "Secrets Manager can't find the specified secret."));
        return;
      }
      String arn = secret.get().getKey();
      send(
          exchange,
          200,
          Map.of(
              "ARN", arn,
              "Name", arn.substring(arn.lastIndexOf(':') + 1),
              "SecretString", secret.get().getValue(),
              "VersionId", "local",
              "VersionStages", List.of("AWSCURRENT")));
    }
  }

  private static Map<String, Object> error(String type, String message) {
    return Map.of("__type", type, "message", message);
  }

  private static void send(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    byte[] bytes = JSON.std.asBytes(body);
    exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
