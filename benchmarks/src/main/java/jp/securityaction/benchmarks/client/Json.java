package jp.securityaction.benchmarks.client;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON value as plain Java, read by pointer: {@code answer.at("/business/name").text()}. */
public record Json(@Nullable Object value) {

  public static Json parse(byte[] utf8) {
    try {
      return new Json(JSON.std.anyFrom(new String(utf8, StandardCharsets.UTF_8)));
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  /** The value there, or one that {@link #isAbsent}. */
  public Json at(String pointer) {
    Object here = value;
    for (String token : pointer.substring(1).split("/", -1)) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(token);
            case List<?> list when Integer.parseInt(token) < list.size() ->
                list.get(Integer.parseInt(token));
            case null, default -> null;
          };
    }
    return new Json(here);
  }

  public boolean isAbsent() {
    return value == null;
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw new AssertionError("no text but " + value);
  }

  public long number() {
    if (value instanceof Number number) {
      return number.longValue();
    }
    throw new AssertionError("no number but " + value);
  }

  public boolean flag() {
    return Boolean.TRUE.equals(value);
  }

  public List<Json> items() {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> new Json(item)).toList();
    }
    throw new AssertionError("no list but " + value);
  }

  public Set<String> names() {
    if (value instanceof Map<?, ?> map) {
      return map.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }
    throw new AssertionError("no object but " + value);
  }

  /** The texts found at the same pointer of each item. */
  public List<String> texts(String pointer) {
    return items().stream().map(item -> item.at(pointer).text()).toList();
  }

  public Draft draft() {
    if (value instanceof Map<?, ?> map) {
      return Draft.of(map);
    }
    throw new AssertionError("no object but " + value);
  }

  @Override
  public String toString() {
    return Draft.written(value);
  }
}
