package jp.securityaction.runtime.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes back. Nothing may be cached unless the answer says so.
 *
 * @param headers names in lower case
 */
public record Answer(int status, Map<String, String> headers, List<String> cookies, Content body) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String PROBLEM = "application/problem+json; charset=utf-8";
  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public Answer {
    headers = Map.copyOf(headers);
    cookies = List.copyOf(cookies);
  }

  public static Answer ok(Map<String, ?> body) {
    return json(200, body);
  }

  public static Answer created(Map<String, ?> body) {
    return json(201, body);
  }

  /** A table (RFC 4180), with the mark at its beginning by which Excel knows UTF-8. */
  public static Answer csv(String table) {
    return of(200, CSV, new Content.Text(BYTE_ORDER_MARK + table));
  }

  public static Answer noContent() {
    return new Answer(204, Map.of("cache-control", "no-store"), List.of(), new Content.None());
  }

  /** 302: the browser goes on to the provider. */
  public static Answer found(String location) {
    return redirect(302, location);
  }

  /** 303: the browser goes on with a GET of a page of ours (RFC 9110, section 15.4.4). */
  public static Answer seeOther(String location) {
    return redirect(303, location);
  }

  public Answer header(String lowerCaseName, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(lowerCaseName, value);
    return new Answer(status, more, cookies, body);
  }

  public Answer etag(long version) {
    return header("etag", "\"" + version + "\"");
  }

  public Answer cookie(String setCookie) {
    List<String> more = new ArrayList<>(cookies);
    more.add(setCookie);
    return new Answer(status, headers, more, body);
  }

  /** For what is the same for everybody and changes seldom. */
  public Answer cacheable() {
    return header("cache-control", "public, max-age=60");
  }

  /** Headers, cookies and body may be private. */
  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }

  static Answer problem(int status, Map<String, ?> body) {
    return of(status, PROBLEM, new Content.Problem(body));
  }

  private static Answer json(int status, Map<String, ?> body) {
    return of(status, JSON, new Content.Json(body));
  }

  private static Answer of(int status, String contentType, Content body) {
    return new Answer(
        status, Map.of("content-type", contentType, "cache-control", "no-store"), List.of(), body);
  }

  private static Answer redirect(int status, String location) {
    return new Answer(
        status,
        Map.of("location", location, "cache-control", "no-store"),
        List.of(),
        new Content.None());
  }
}
