package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** From the JDK's server to the endpoints and back. */
final class Door implements HttpHandler {
  private static final int BODY_LIMIT = 65_536;

  private final Map<String, Endpoint> endpoints;

  Door(Map<String, Endpoint> endpoints) {
    this.endpoints = Map.copyOf(endpoints);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = reply.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    Endpoint endpoint = endpoints.get(exchange.getRequestURI().getPath());
    if (endpoint == null) {
      return Reply.notFound();
    }
    byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
    if (body.length > BODY_LIMIT) {
      return new Reply(413, Map.of(), "");
    }
    String query = exchange.getRequestURI().getRawQuery();
    return endpoint.reply(
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestHeaders(),
            Parameters.of(query == null ? "" : query),
            new String(body, UTF_8)));
  }
}
