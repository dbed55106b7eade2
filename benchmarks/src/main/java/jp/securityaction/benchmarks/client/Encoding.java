package jp.securityaction.benchmarks.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

public final class Encoding {
  private Encoding() {}

  public static String query(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> query(field.getKey()) + "=" + query(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
