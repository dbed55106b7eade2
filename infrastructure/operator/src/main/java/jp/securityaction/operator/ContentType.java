package jp.securityaction.operator;

import java.util.Map;

/** Content types of the files that the build of the pages makes; any other stops the upload. */
final class ContentType {
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "csv", "text/csv; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private ContentType() {}

  static String of(String key) {
    String type = BY_ENDING.get(key.substring(key.lastIndexOf('.') + 1));
    if (type == null) {
      throw new Failure("no content type is known for " + key);
    }
    return type;
  }
}
