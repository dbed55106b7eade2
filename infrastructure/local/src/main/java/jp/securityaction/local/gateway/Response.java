package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** What goes back. */
@SuppressWarnings("ArrayRecordComponent") // responses are never compared
record Response(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

  static Response of(int status, Map<String, String> headers, byte[] body) {
    return new Response(status, headers, List.of(), body);
  }

  /** As API Gateway says what it has to say itself. */
  static Response message(int status, String message) {
    return of(
        status,
        Map.of("content-type", "application/json"),
        ("{\"message\":\"" + message + "\"}").getBytes(UTF_8));
  }

  static Response notFound() {
    return message(404, "Not Found");
  }

  static Response internalServerError() {
    return message(500, "Internal Server Error");
  }
}
