package jp.securityaction.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.RouteKey;
import org.jspecify.annotations.Nullable;

/**
 * Which function a request goes to. The most specific route wins: a fixed path before a variable
 * one, that before a greedy one, a method before {@code ANY}, and {@code $default} last.
 */
final class RouteTable {

  /** The matching route, with its path parameters. */
  record Match(RouteKey key, LambdaFunction function, Map<String, String> pathParameters) {}

  private record Entry(RouteKey key, List<String> segments, LambdaFunction function) {}

  private final List<Entry> entries;

  RouteTable(List<LambdaFunction> functions) {
    List<Entry> all = new ArrayList<>();
    for (LambdaFunction function : functions) {
      for (RouteKey key : function.definition().routes()) {
        all.add(new Entry(key, segments(key.path()), function));
      }
    }
    all.sort(Comparator.comparingInt(RouteTable::vagueness));
    entries = List.copyOf(all);
  }

  Optional<Match> find(String method, String path) {
    List<String> wanted = segments(path);
    for (Entry entry : entries) {
      Map<String, String> parameters =
          entry.key.isDefault() ? Map.of() : fit(entry, method, wanted);
      if (parameters != null) {
        return Optional.of(new Match(entry.key, entry.function, parameters));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Map<String, String> fit(
      Entry entry, String method, List<String> wanted) {
    if (!entry.key.method().equals(RouteKey.ANY) && !entry.key.method().equals(method)) {
      return null;
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < entry.segments.size(); i++) {
      String segment = entry.segments.get(i);
      if (i >= wanted.size() || (isVariable(segment) && wanted.get(i).isEmpty())) {
        return null;
      }
      if (isGreedy(segment)) {
        parameters.put(variable(segment), String.join("/", wanted.subList(i, wanted.size())));
        return parameters;
      }
      if (isVariable(segment)) {
        parameters.put(variable(segment), wanted.get(i));
      } else if (!segment.equals(wanted.get(i))) {
        return null;
      }
    }
    return entry.segments.size() == wanted.size() ? parameters : null;
  }

  private static int vagueness(Entry entry) {
    if (entry.key.isDefault()) {
      return Integer.MAX_VALUE;
    }
    int vagueness = entry.key.method().equals(RouteKey.ANY) ? 1 : 0;
    for (String segment : entry.segments) {
      vagueness += isGreedy(segment) ? 10_000 : isVariable(segment) ? 100 : 0;
    }
    return vagueness;
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static boolean isGreedy(String segment) {
    return segment.startsWith("{") && segment.endsWith("+}");
  }

  private static String variable(String segment) {
    return segment.substring(1, segment.length() - (isGreedy(segment) ? 2 : 1));
  }
}
