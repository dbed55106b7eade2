package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function's payload, turned into a response as API Gateway's HTTP API does it. */
final class ProxyResponse {
  /** Lambda's limit of a response payload. */
  private static final int LIMIT = 6 * 1024 * 1024;

  private ProxyResponse() {}

  /** Empty where API Gateway answers 500: no JSON, no valid status code, or too large. */
  static Optional<Response> read(byte[] answer) {
    if (answer.length > LIMIT) {
      return Optional.empty();
    }
    try {
      Object value = JSON.std.anyFrom(answer);
      return value instanceof Map<?, ?> map && map.containsKey("statusCode")
          ? structured(map)
          : Optional.of(inferred(answer));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /** Without a status code API Gateway takes the whole as a JSON body. */
  private static Response inferred(byte[] answer) {
    return Response.of(200, Map.of("content-type", "application/json"), answer);
  }

  private static Optional<Response> structured(Map<?, ?> map) {
    Integer status = status(map.get("statusCode"));
    if (status == null) {
      return Optional.empty();
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (map.get("headers") instanceof Map<?, ?> given) {
      given.forEach(
          (name, value) ->
              headers.put(name.toString().toLowerCase(Locale.ROOT), String.valueOf(value)));
    }
    List<String> cookies =
        map.get("cookies") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of();
    byte[] body = body(map);
    if (body == null) {
      return Optional.empty();
    }
    if (body.length > 0) {
      headers.putIfAbsent("content-type", "text/plain;charset=UTF-8");
    }
    return Optional.of(new Response(status, headers, cookies, body));
  }

  private static @Nullable Integer status(@Nullable Object value) {
    try {
      int status = value == null ? 0 : Integer.parseInt(value.toString());
      return status >= 200 && status <= 599 ? status : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static byte @Nullable [] body(Map<?, ?> map) {
    String body = map.get("body") == null ? "" : String.valueOf(map.get("body"));
    if (!Boolean.TRUE.equals(map.get("isBase64Encoded"))) {
      return body.getBytes(UTF_8);
    }
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }
}
