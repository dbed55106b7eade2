package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.template.LocalAnswers;

/** A request as API Gateway's HTTP API hands it to a function: payload format 2.0. */
final class HttpEvent {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String API = "local";

  private final Clock clock;

  HttpEvent(Clock clock) {
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
    Map<String, String> parameters = queryParameters(request.query());
    if (!parameters.isEmpty()) {
      event.put("queryStringParameters", parameters);
    }
    if (!match.pathParameters().isEmpty()) {
      event.put("pathParameters", match.pathParameters());
    }
    event.put("requestContext", context(request, match));
    boolean encoded = false;
    if (request.body().length > 0) {
      Optional<String> text = text(request);
      encoded = text.isEmpty();
      event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(request.body())));
    }
    event.put("isBase64Encoded", encoded);
    return JSON.std.asBytes(event);
  }

  private Map<String, Object> context(Request request, RouteTable.Match match) {
    Instant now = clock.instant();
    String host = request.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.method());
    http.put("path", request.decodedPath());
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceIp());
    http.put("userAgent", request.header("user-agent").orElse(""));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", LocalAnswers.ACCOUNT);
    context.put("apiId", API);
    context.put("domainName", host);
    context.put("domainPrefix", host.replaceFirst("\\..*", ""));
    context.put("http", http);
    context.put("requestId", request.id());
    context.put("routeKey", match.key().toString());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
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

  private static Map<String, String> queryParameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        String value = parts.length == 2 ? decoded(parts[1]) : "";
        parameters.merge(decoded(parts[0]), value, (before, next) -> before + "," + next);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /**
   * The body as text, as AWS does for these media types alone. Bytes that are no UTF-8 go on as
   * bytes: the function is to see what was sent.
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
