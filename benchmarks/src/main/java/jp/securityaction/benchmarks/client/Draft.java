package jp.securityaction.benchmarks.client;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object on its way to the site. Every change gives a new draft. */
public final class Draft {
  private static final JSON WITH_NULLS = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private final Map<String, @Nullable Object> members;

  private Draft(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  public static Draft of(Map<?, ?> members) {
    return new Draft(copy(members));
  }

  public static Draft empty() {
    return of(Map.of());
  }

  public Draft with(String pointer, @Nullable Object value) {
    Draft changed = of(members);
    String[] tokens = tokens(pointer);
    put(changed.parent(tokens), tokens[tokens.length - 1], plain(value));
    return changed;
  }

  public Draft without(String pointer) {
    Draft changed = of(members);
    String[] tokens = tokens(pointer);
    if (changed.parent(tokens) instanceof Map<?, ?> map) {
      map.remove(tokens[tokens.length - 1]);
    }
    return changed;
  }

  public Json at(String pointer) {
    return new Json(members).at(pointer);
  }

  public Set<String> names() {
    return members.keySet();
  }

  public String json() {
    return written(members);
  }

  static String written(@Nullable Object value) {
    try {
      return value == null ? "null" : WITH_NULLS.asString(value);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Object parent(String[] tokens) {
    Object here = members;
    for (int i = 0; i < tokens.length - 1; i++) {
      Object next =
          here instanceof List<?> list
              ? list.get(Integer.parseInt(tokens[i]))
              : ((Map<?, ?>) here).get(tokens[i]);
      if (next == null) {
        throw new IllegalArgumentException("nothing at " + String.join("/", tokens));
      }
      here = next;
    }
    return here;
  }

  @SuppressWarnings("unchecked") // drafts hold only what copy and plain made
  private static void put(Object parent, String token, @Nullable Object value) {
    if (parent instanceof List<?> list) {
      ((List<@Nullable Object>) list).set(Integer.parseInt(token), value);
    } else {
      ((Map<String, @Nullable Object>) parent).put(token, value);
    }
  }

  private static String[] tokens(String pointer) {
    return pointer.substring(1).split("/", -1);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Draft draft -> copy(draft.members);
      case Json json -> plain(json.value());
      case Map<?, ?> map -> copy(map);
      case List<?> list -> {
        List<@Nullable Object> items = new ArrayList<>();
        list.forEach(item -> items.add(plain(item)));
        yield items;
      }
      case null, default -> value;
    };
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> members) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    members.forEach((name, value) -> copy.put((String) name, plain(value)));
    return copy;
  }

  @Override
  public String toString() {
    return json();
  }
}
