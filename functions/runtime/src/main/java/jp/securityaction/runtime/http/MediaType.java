package jp.securityaction.runtime.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Content-Type} (RFC 9110, section 8.3.1).
 *
 * @param name in lower case, such as {@code text/csv}; empty without the header
 * @param parameters names in lower case, values without their quotes
 */
public record MediaType(String name, Map<String, String> parameters) {

  public static MediaType of(Call call) {
    String[] parts = call.header("content-type").orElse("").split(";", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].strip().split("=", 2);
      if (!pair[0].isEmpty()) {
        parameters.put(pair[0].toLowerCase(Locale.ROOT), pair.length == 1 ? "" : unquoted(pair[1]));
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), parameters);
  }

  public Optional<String> charset() {
    return Optional.ofNullable(parameters.get("charset"));
  }

  /** RFC 8259 knows no other charset than UTF-8, and no other parameter. */
  public boolean isJson() {
    return name.equals("application/json")
        && parameters.keySet().stream().allMatch("charset"::equals)
        && charset().map(charset -> charset.equalsIgnoreCase("utf-8")).orElse(true);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
