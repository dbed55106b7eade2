package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request to the gateway.
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

  Optional<String> header(String lowerCaseName) {
    List<String> values = headers.get(lowerCaseName);
    return values == null ? Optional.empty() : Optional.of(String.join(",", values));
  }

  /** As API Gateway passes it on: decoded, or raw where it cannot be decoded. */
  String decodedPath() {
    try {
      // A plus sign is itself in a path.
      return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }

  Request with(Map<String, List<String>> others) {
    return new Request(id, method, path, query, protocol, sourceIp, port, others, body);
  }

  boolean isTooLarge() {
    return body.length > BODY_LIMIT;
  }
}
