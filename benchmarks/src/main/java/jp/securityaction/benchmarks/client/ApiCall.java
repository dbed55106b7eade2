package jp.securityaction.benchmarks.client;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to the site.
 *
 * @param target path and query, as they go over the wire
 * @param headers names in lower case
 * @param wrongOnPurpose whether the call itself breaks the contract, so that only its answer can
 *     keep it
 */
@SuppressWarnings("ArrayRecordComponent") // calls are never compared
public record ApiCall(
    String method,
    String target,
    Map<String, String> headers,
    byte @Nullable [] body,
    boolean wrongOnPurpose) {

  public static ApiCall get(String target) {
    return new ApiCall("GET", target, Map.of(), null, false);
  }

  /** A call as the site's own pages make it. */
  public static ApiCall command(String method, String target, Draft body) {
    return command(method, target, body.json().getBytes(StandardCharsets.UTF_8));
  }

  public static ApiCall command(String method, String target, byte[] body) {
    return new ApiCall(method, target, Map.of(), body, false)
        .with("content-type", "application/json")
        .with("x-requested-with", "fetch");
  }

  /** By ID and name. */
  public static ApiCall verification(String id, String name) {
    return command(
        "POST", "/api/verifications", Draft.empty().with("/declarationId", id).with("/name", name));
  }

  public ApiCall with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header.toLowerCase(Locale.ROOT), value);
    return new ApiCall(method, target, more, body, wrongOnPurpose);
  }

  public ApiCall without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header.toLowerCase(Locale.ROOT));
    return new ApiCall(method, target, fewer, body, wrongOnPurpose);
  }

  public ApiCall wrong() {
    return new ApiCall(method, target, headers, body, true);
  }

  /** To another address than the site that is tested. */
  public ApiCall at(String origin) {
    return new ApiCall(method, origin + target, headers, body, wrongOnPurpose);
  }

  public String path() {
    return target.split("\\?", 2)[0];
  }

  public String query() {
    return target.contains("?") ? target.split("\\?", 2)[1] : "";
  }

  @Override
  public String toString() {
    return method + " " + target;
  }
}
