package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Adapts the JDK's HTTP server to the endpoints. */
final class EndpointHttpHandler implements HttpHandler {
  private static final int BODY_LIMIT = 65_536;

  private final Map<String, ProviderEndpoint> endpoints;

  EndpointHttpHandler(Map<String, ProviderEndpoint> endpoints) {
    this.endpoints = Map.copyOf(endpoints);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      EndpointResponse response = respond(exchange);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      response.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = response.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private EndpointResponse respond(HttpExchange exchange) throws IOException {
    ProviderEndpoint endpoint = endpoints.get(exchange.getRequestURI().getPath());
    if (endpoint == null) {
      return EndpointResponse.notFound();
    }
    byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
    if (body.length > BODY_LIMIT) {
      return new EndpointResponse(413, Map.of(), "");
    }
    String query = exchange.getRequestURI().getRawQuery();
    return endpoint.respond(
        new EndpointRequest(
            exchange.getRequestMethod(),
            exchange.getRequestHeaders(),
            RequestParameters.of(query == null ? "" : query),
            new String(body, UTF_8)));
  }
}
