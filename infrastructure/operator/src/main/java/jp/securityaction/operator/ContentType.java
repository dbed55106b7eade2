package jp.securityaction.operator;

import java.util.Map;

/** Content types of the files that the build of the pages makes; any other stops the upload. */
final class ContentType {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  private ContentType() {}

  static String of(String key) {
    String type = BY_ENDING.get(key.substring(key.lastIndexOf('.') + 1));
    if (type == null) {
      throw new Failure("no content type is known for " + key);
    }
    return type;
  }
}
