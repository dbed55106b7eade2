package jp.securityaction.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as it came.
 *
 * @param path undecoded
 * @param query undecoded, empty without one
 * @param headers names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
record Request(
    String id,
    String method,
    String path,
    String query,
    String protocol,
    String sourceIp,
    int port,
    Map<String, List<String>> headers,
    byte[] body) {

  /** HTTP API's limit; it answers 413 above it. */
  static final int BODY_LIMIT = 10 * 1024 * 1024;

  static Request of(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> new ArrayList<>())
                    .addAll(values));
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        UUID.randomUUID().toString(),
        exchange.getRequestMethod(),
        path == null ? "/" : path,
        query == null ? "" : query,
        exchange.getProtocol(),
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        exchange.getLocalAddress().getPort(),
        headers,
        exchange.getRequestBody().readNBytes(BODY_LIMIT + 1));
  }

  Optional<String> header(String lowerCaseName) {
    List<String> values = headers.get(lowerCaseName);
    return values == null ? Optional.empty() : Optional.of(String.join(",", values));
  }

  boolean isTooLarge() {
    return body.length > BODY_LIMIT;
  }
}
