package jp.securityaction.runtime.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call as API Gateway's HTTP API hands it over (payload format 2.0).
 *
 * @param headers names in lower case, several values of one name joined by commas
 * @param cookies each as {@code name=value}
 * @param sourceAddress whose connection it came by; behind CloudFront that is CloudFront's
 */
@SuppressWarnings("ArrayRecordComponent") // calls are never compared, and a body is not copied
public record Call(
    String method,
    String path,
    Query query,
    Map<String, String> headers,
    List<String> cookies,
    byte[] body,
    String sourceAddress,
    String requestId) {

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  public Optional<String> cookie(String name) {
    String prefix = name + "=";
    return cookies.stream()
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(prefix))
        .map(cookie -> cookie.substring(prefix.length()))
        .findFirst();
  }

  public List<String> cookieNames() {
    return cookies.stream()
        .map(cookie -> cookie.substring(0, Math.max(0, cookie.indexOf('='))).strip())
        .toList();
  }

  /** Headers, cookies, query and body may be private. */
  @Override
  public String toString() {
    return "Call[" + method + " " + path + ", " + requestId + "]";
  }
}
