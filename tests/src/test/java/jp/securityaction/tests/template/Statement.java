package jp.securityaction.tests.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.securityaction.tests.calls.AwsCall;
import org.jspecify.annotations.Nullable;

/**
 * What a role allows, as IAM reads it; anything that is not understood here is refused.
 *
 * @param conditions by operator and key, such as {@code ForAllValues:StringLike
 *     dynamodb:LeadingKeys}
 */
record Statement(
    List<String> actions, List<String> resources, Map<String, List<String>> conditions) {

  static List<Statement> of(Map<?, ?> role) {
    return list(role.get("Policies")).stream()
        .map(policy -> map(map(policy).get("PolicyDocument")))
        .flatMap(document -> list(document.get("Statement")).stream())
        .map(statement -> read(map(statement)))
        .toList();
  }

  private static Statement read(Map<?, ?> statement) {
    if (!statement.keySet().stream()
            .allMatch(key -> Set.of("Effect", "Action", "Resource", "Condition").contains(key))
        || !"Allow".equals(statement.get("Effect"))) {
      throw new AssertionError("not understood: " + statement);
    }
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    map(statement.get("Condition"))
        .forEach(
            (operator, keys) ->
                map(keys)
                    .forEach((key, values) -> conditions.put(operator + " " + key, texts(values))));
    return new Statement(
        texts(statement.get("Action")), texts(statement.get("Resource")), conditions);
  }

  boolean allows(AwsCall call) {
    return actions.contains(call.action())
        && resources.stream().anyMatch(resource -> like(resource, call.resource()))
        && conditions.entrySet().stream()
            .allMatch(condition -> holds(condition.getKey(), condition.getValue(), call));
  }

  /** Each thing that could be taken away: an action, a resource, a value of a condition. */
  List<String> idle(Set<AwsCall> calls) {
    List<AwsCall> allowed = calls.stream().filter(this::allows).toList();
    List<String> idle =
        actions.stream()
            .flatMap(action -> resources.stream().map(resource -> List.of(action, resource)))
            .filter(
                pair ->
                    allowed.stream()
                        .noneMatch(
                            call ->
                                call.action().equals(pair.get(0))
                                    && like(pair.get(1), call.resource())))
            .map(pair -> String.join(" on ", pair))
            .collect(Collectors.toCollection(ArrayList::new));
    conditions.forEach(
        (name, values) ->
            values.stream()
                .filter(
                    value ->
                        allowed.stream()
                            .flatMap(call -> asked(name, call).stream())
                            .noneMatch(asked -> like(value, asked)))
                .forEach(value -> idle.add(name + " " + value)));
    return idle;
  }

  private static boolean holds(String name, List<String> values, AwsCall call) {
    return asked(name, call).stream()
        .allMatch(asked -> values.stream().anyMatch(value -> like(value, asked)));
  }

  private static Set<String> asked(String name, AwsCall call) {
    return switch (name) {
      case "ForAllValues:StringLike dynamodb:LeadingKeys" -> call.leadingKeys();
      case "ForAllValues:StringEquals dynamodb:Attributes" -> call.attributes();
      case "StringEqualsIfExists dynamodb:Select" ->
          call.select().isEmpty() ? Set.of() : Set.of(call.select());
      default -> throw new AssertionError("not understood: " + name);
    };
  }

  private static boolean like(String pattern, String text) {
    return Pattern.matches(
        Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), text);
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
