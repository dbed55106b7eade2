package jp.securityaction.local.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** One site: the API under {@code /api/}, pages everywhere else. */
final class Site {
  private final HttpApi api;
  private final Pages pages;

  Site(HttpApi api, Pages pages) {
    this.api = api;
    this.pages = pages;
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.of(exchange);
      send(exchange, answer(request), request.method().equals("HEAD"));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Response answer(Request request) throws IOException, InterruptedException {
    try {
      return request.path().startsWith("/api/") ? api.answer(request) : pages.answer(request);
    } catch (RuntimeException failure) {
      System.err.println("gateway " + request.id() + ": " + failure);
      return Response.internalServerError();
    }
  }

  private static void send(HttpExchange exchange, Response response, boolean headersOnly)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    SecurityHeaders.ALL.forEach(headers::set);
    response.headers().forEach(headers::set);
    response.cookies().forEach(cookie -> headers.add("set-cookie", cookie));
    byte[] body = response.body();
    boolean bodiless = headersOnly || body.length == 0 || response.status() == 304;
    if (headersOnly) {
      headers.set("content-length", Integer.toString(body.length));
    }
    exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }
}
