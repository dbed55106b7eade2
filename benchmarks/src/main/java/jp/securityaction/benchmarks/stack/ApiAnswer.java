package jp.securityaction.benchmarks.stack;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.document.Document;

/**
 * What came back.
 *
 * @param headers names in lower case
 * @param body empty where there is none
 */
public record ApiAnswer(
    int status, Map<String, String> headers, List<String> cookies, Map<String, Object> body) {

  /** From a function's answer in payload format 2.0. */
  public static ApiAnswer read(byte[] proxyAnswer) {
    try {
      Map<String, Object> answer = JSON.std.mapFrom(proxyAnswer);
      Map<String, String> headers = new LinkedHashMap<>();
      Document.map(answer, "headers")
          .forEach((name, value) -> headers.put(name.toString(), value.toString()));
      return new ApiAnswer(
          (int) Document.number(answer, "statusCode"),
          headers,
          Document.list(answer, "cookies").stream().map(Object::toString).toList(),
          body(Optional.ofNullable(Document.optionalText(answer, "body")).orElse("")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Map<String, Object> body(String text) throws IOException {
    return text.startsWith("{")
        ? JSON.std.mapFrom(text.getBytes(StandardCharsets.UTF_8))
        : Map.of();
  }

  public ApiAnswer expect(int wanted) {
    if (status != wanted) {
      throw new IllegalStateException("status " + status + " instead of " + wanted + ": " + body);
    }
    return this;
  }

  /** The values of a list of documents. */
  public List<Map<?, ?>> items() {
    return body.get("items") instanceof List<?> items
        ? items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
        : List.of();
  }
}
