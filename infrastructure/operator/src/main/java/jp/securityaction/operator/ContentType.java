package jp.securityaction.operator;

import static java.util.Map.entry;

import java.util.Map;

/** Content types of the files that the build of the pages makes; any other stops the upload. */
final class ContentType {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          entry("html", "text/html;charset=utf-8"),
          entry("css", "text/css;charset=utf-8"),
          entry("js", "text/javascript;charset=utf-8"),
          entry("json", "application/json"),
          entry("yaml", "application/yaml"),
          entry("csv", "text/csv;charset=utf-8"),
          entry("svg", "image/svg+xml"),
          entry("png", "image/png"),
          entry("ico", "image/x-icon"),
          entry("woff2", "font/woff2"),
          entry("txt", "text/plain;charset=utf-8"));

  private ContentType() {}

  static String of(String key) {
    String type = BY_ENDING.get(key.substring(key.lastIndexOf('.') + 1));
    if (type == null) {
      throw new OperateException("no content type is known for " + key);
    }
    return type;
  }
}
