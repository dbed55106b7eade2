package jp.securityaction.benchmarks.stack;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call of the API.
 *
 * @param target path and query, encoded
 * @param cookie as {@code name=value}; empty for none
 * @param body JSON; empty for none
 */
public record ApiCall(
    String method, String target, Map<String, String> headers, String cookie, String body) {

  public ApiCall {
    headers = Map.copyOf(headers);
  }

  public static ApiCall get(String target) {
    return new ApiCall("GET", target, Map.of(), "", "");
  }

  public static ApiCall command(String method, String target, Map<String, ?> document) {
    try {
      return new ApiCall(
          method,
          target,
          Map.of("content-type", "application/json", "x-requested-with", "fetch"),
          "",
          JSON.std.asString(document));
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }

  public ApiCall with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ApiCall(method, target, more, cookie, body);
  }

  public ApiCall by(String session) {
    return new ApiCall(method, target, headers, session, body);
  }

  public String path() {
    return target.split("\\?", 2)[0];
  }

  /** As API Gateway hands it to a function, payload format 2.0; only what the functions read. */
  public byte[] event() {
    String[] parts = target.split("\\?", 2);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", method + " " + parts[0]);
    event.put("rawPath", parts[0]);
    event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
    event.put("headers", headers);
    if (!cookie.isEmpty()) {
      event.put("cookies", List.of(cookie));
    }
    event.put(
        "requestContext",
        Map.of(
            "requestId",
            "benchmark",
            "http",
            Map.of("method", method, "path", parts[0], "sourceIp", "127.0.0.1")));
    if (!body.isEmpty()) {
      event.put("body", body);
    }
    event.put("isBase64Encoded", false);
    try {
      return JSON.std.asBytes(event);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }
}
