package jp.securityaction.benchmarks.client;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the site answered.
 *
 * @param headers names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // replies are never compared
public record ApiAnswer(ApiCall to, int status, Map<String, List<String>> headers, byte[] body) {

  static ApiAnswer of(ApiCall sent, HttpResponse<byte[]> response) {
    Map<String, List<String>> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all));
    return new ApiAnswer(sent, response.statusCode(), headers, response.body());
  }

  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  public String etag() {
    return header("etag").orElseThrow(() -> new AssertionError("no ETag: " + this));
  }

  public String location() {
    return header("location").orElseThrow(() -> new AssertionError("no Location: " + this));
  }

  public Json json() {
    return Json.parse(body);
  }

  public Json at(String pointer) {
    return json().at(pointer);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public ApiAnswer isOk() {
    return hasStatus(200);
  }

  public ApiAnswer hasStatus(int expected) {
    return expect(status == expected, "status " + expected);
  }

  public ApiAnswer isProblem(int status, String code) {
    hasStatus(status);
    return expect(at("/type").text().equals("/problems/" + code), code);
  }

  /** A 422 that names these faults and no others, each written as {@code "/star value"}. */
  public ApiAnswer namesFaults(String... faults) {
    isProblem(422, "validation");
    List<String> expected = Arrays.stream(faults).sorted().toList();
    return expect(faults().stream().sorted().toList().equals(expected), "faults " + expected);
  }

  /** Each as {@code "/star value"}; a query parameter or header without the slash. */
  public List<String> faults() {
    return at("/errors").items().stream()
        .map(
            fault ->
                (fault.at("/pointer").isAbsent()
                        ? fault.at("/parameter").text()
                        : fault.at("/pointer").text().substring(1))
                    + " "
                    + fault.at("/code").text())
        .toList();
  }

  private ApiAnswer expect(boolean so, String what) {
    if (!so) {
      throw new AssertionError(what + " was expected, but " + this);
    }
    return this;
  }

  @Override
  public String toString() {
    return to + " was answered " + status + " " + text();
  }
}
