package jp.securityaction.edge.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The query string, decoded; each name with its values in the order sent.
 *
 * @param broken whether something in it could not be decoded (a stray {@code %}, bytes that are no
 *     UTF-8)
 */
public record Query(Map<String, List<String>> values, boolean broken) {
  private static final String REPLACEMENT = "\uFFFD";

  public static Query parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    boolean broken = false;
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
      broken |= name.contains(REPLACEMENT) || value.contains(REPLACEMENT);
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
    return new Query(values, broken);
  }

  public Set<String> names() {
    return values.keySet();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The values that are not empty: an empty one counts as absent. */
  public List<String> present(String name) {
    return all(name).stream().filter(value -> !value.isEmpty()).toList();
  }

  /** A login's code and state come this way, too. */
  @Override
  public String toString() {
    return "Query" + values.keySet();
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException undecodable) {
      return REPLACEMENT;
    }
  }
}
