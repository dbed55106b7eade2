package jp.securityaction.runtime.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The query string, decoded; each name with its values in the order sent.
 *
 * @param undecodable names that, or whose values, have a stray {@code %} or bytes that are no
 *     UTF-8; these stand as they were sent
 */
public record Query(Map<String, List<String>> values, Set<String> undecodable) {

  public static Query parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Set<String> undecodable = new LinkedHashSet<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String rawValue = equals < 0 ? "" : pair.substring(equals + 1);
      Optional<String> decodedName = decoded(rawName);
      Optional<String> decodedValue = decoded(rawValue);
      String name = decodedName.orElse(rawName);
      if (decodedName.isEmpty() || decodedValue.isEmpty()) {
        undecodable.add(name);
      }
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(decodedValue.orElse(rawValue));
    }
    return new Query(values, undecodable);
  }

  public boolean broken() {
    return !undecodable.isEmpty();
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

  /** A login's code and state come this way: the names tell enough. */
  @Override
  public String toString() {
    return "Query" + values.keySet();
  }

  /** By the letter: the JDK's decoder takes bytes that are no UTF-8 for U+FFFD. */
  private static Optional<String> decoded(String raw) {
    byte[] sent = raw.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(sent.length);
    for (int at = 0; at < sent.length; at++) {
      if (sent[at] == '%') {
        if (at + 2 >= sent.length
            || !HexFormat.isHexDigit(sent[at + 1])
            || !HexFormat.isHexDigit(sent[at + 2])) {
          return Optional.empty();
        }
        plain.write(
            HexFormat.fromHexDigit(sent[at + 1]) << 4 | HexFormat.fromHexDigit(sent[at + 2]));
        at += 2;
      } else {
        plain.write(sent[at] == '+' ? ' ' : sent[at]);
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(plain.toByteArray()))
              .toString());
    } catch (CharacterCodingException noUtf8) {
      return Optional.empty();
    }
  }
}
