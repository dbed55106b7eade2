package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The event that API Gateway's HTTP API makes of a request: payload format 2.0. */
final class HttpApiEvent {
  private final Clock clock;

  HttpApiEvent(Clock clock) {
    this.clock = clock;
  }

  byte[] of(Request request, RouteTable.Match match) throws IOException {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", match.key().toString());
    event.put("rawPath", request.decodedPath());
    event.put("rawQueryString", request.query());
    List<String> cookies = cookies(request);
    if (!cookies.isEmpty()) {
      event.put("cookies", cookies);
    }
    event.put("headers", headers(request));
    Map<String, String> parameters = QueryString.parameters(request.query());
    if (!parameters.isEmpty()) {
      event.put("queryStringParameters", parameters);
    }
    if (!match.pathParameters().isEmpty()) {
      event.put("pathParameters", match.pathParameters());
    }
    event.put("requestContext", RequestContext.of(request, match.key(), clock.instant()));
    boolean encoded = false;
    if (request.body().length > 0) {
      Optional<String> text = text(request);
      encoded = text.isEmpty();
      event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(request.body())));
    }
    event.put("isBase64Encoded", encoded);
    return JSON.std.asBytes(event);
  }

  /** Cookies have their own place in this format; they are not among the headers. */
  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equals("cookie") && !name.equals("connection")) {
                headers.put(name, String.join(",", values));
              }
            });
    headers.merge("x-forwarded-for", request.sourceIp(), (before, own) -> before + ", " + own);
    headers.putIfAbsent("x-forwarded-port", Integer.toString(request.port()));
    headers.putIfAbsent("x-forwarded-proto", "http");
    headers.putIfAbsent("x-amzn-trace-id", "Root=" + request.id());
    return headers;
  }

  private static List<String> cookies(Request request) {
    return request.headers().getOrDefault("cookie", List.of()).stream()
        .flatMap(header -> Arrays.stream(header.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> !cookie.isEmpty())
        .toList();
  }

  /**
   * The body as text: AWS does so for these media types alone. What is not UTF-8 stays bytes, so
   * that the function sees what was sent.
   */
  private static Optional<String> text(Request request) {
    String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean readable =
        type.startsWith("text/")
            || type.startsWith("application/json")
            || type.startsWith("application/javascript")
            || type.startsWith("application/xml");
    if (!readable) {
      return Optional.empty();
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(request.body())).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
