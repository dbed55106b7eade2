package jp.securityaction.local.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CloudFormation's intrinsic functions, as its reference defines them. One that is not among these
 * is refused by name.
 */
final class Evaluation {
  /** What {@code AWS::NoValue} stands for: the property is not there at all. */
  private static final Object NO_VALUE = new Object();

  /** SAM's name for the version of a function that it publishes. */
  private static final String VERSION = ".Version";

  private final Stack stack;
  private final Substitution substitution;

  Evaluation(Stack stack) {
    this.stack = stack;
    this.substitution = new Substitution(this::reference, this::attribute);
  }

  /** The value, or null where it is absent. */
  @Nullable Object value(@Nullable Object expression) {
    Object value = worked(expression);
    return value == NO_VALUE ? null : value;
  }

  boolean condition(String name) {
    Object expression = stack.section("Conditions").get(name);
    if (expression == null) {
      throw stack.fault("there is no condition " + name);
    }
    return truth(expression);
  }

  private @Nullable Object worked(@Nullable Object expression) {
    return switch (expression) {
      case null -> null;
      case Map<?, ?> map when isFunction(map) -> {
        Map.Entry<?, ?> call = map.entrySet().iterator().next();
        yield function(call.getKey().toString(), call.getValue());
      }
      case Map<?, ?> map -> map(map);
      case List<?> list -> list(list);
      default -> expression;
    };
  }

  private static boolean isFunction(Map<?, ?> map) {
    if (map.size() != 1) {
      return false;
    }
    String key = map.keySet().iterator().next().toString();
    Object argument = map.values().iterator().next();
    return key.equals("Ref")
        || key.startsWith("Fn::")
        || (key.equals("Condition") && argument instanceof String);
  }

  private Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach(
        (key, expression) -> {
          Object value = worked(expression);
          if (value != NO_VALUE) {
            values.put(key.toString(), value);
          }
        });
    return values;
  }

  private List<@Nullable Object> list(List<?> list) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object expression : list) {
      Object value = worked(expression);
      if (value != NO_VALUE) {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Object function(String name, @Nullable Object argument) {
    return switch (name) {
      case "Ref" -> reference(text(argument));
      case "Condition" -> condition(text(argument));
      case "Fn::GetAtt" -> getAtt(argument);
      case "Fn::Sub" -> sub(argument);
      case "Fn::If" -> choose(arguments(name, argument, 3));
      case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" -> truth(Map.of(name, all(argument)));
      case "Fn::Join" -> join(arguments(name, argument, 2));
      case "Fn::Split" -> {
        List<?> parts = arguments(name, argument, 2);
        yield List.of(text(worked(parts.get(1))).split(Pattern.quote(text(parts.get(0))), -1));
      }
      case "Fn::Select" -> {
        List<?> parts = arguments(name, argument, 2);
        yield all(worked(parts.get(1))).get(Integer.parseInt(text(worked(parts.get(0)))));
      }
      case "Fn::FindInMap" -> findInMap(arguments(name, argument, 3));
      case "Fn::Base64" ->
          Base64.getEncoder()
              .encodeToString(text(worked(argument)).getBytes(StandardCharsets.UTF_8));
      default -> throw stack.fault(name + " is not known to the local stack");
    };
  }

  private Object reference(String name) {
    if (name.startsWith("AWS::")) {
      return name.equals("AWS::NoValue") ? NO_VALUE : LocalAnswers.pseudo(name, stack);
    }
    if (stack.hasParameter(name)) {
      Object value = stack.parameter(name);
      return value == null ? NO_VALUE : value;
    }
    if (name.endsWith(VERSION)) {
      Resource function = resource(name.substring(0, name.length() - VERSION.length()));
      return LocalAnswers.attribute(function, "Arn") + ":1";
    }
    return LocalAnswers.reference(resource(name));
  }

  private Object attribute(String resourceId, String attribute) {
    Resource resource = resource(resourceId);
    if (attribute.startsWith("Outputs.")) {
      Object output = stack.output(resourceId, attribute.substring("Outputs.".length()));
      return output == null ? NO_VALUE : output;
    }
    return LocalAnswers.attribute(resource, attribute);
  }

  private Resource resource(String id) {
    Resource resource = stack.resource(id);
    if (resource == null) {
      throw stack.fault("there is no parameter or resource " + id);
    }
    return resource;
  }

  private Object getAtt(@Nullable Object argument) {
    List<?> path =
        argument instanceof String dotted
            ? Arrays.asList(dotted.split("\\.", 2))
            : all(argument).stream().map(this::worked).toList();
    if (path.size() < 2) {
      throw stack.fault("Fn::GetAtt needs a resource and an attribute");
    }
    String attribute = path.stream().skip(1).map(Evaluation::text).collect(Collectors.joining("."));
    return attribute(text(path.get(0)), attribute);
  }

  private String sub(@Nullable Object argument) {
    if (argument instanceof List<?> parts) {
      List<?> pair = arguments("Fn::Sub", parts, 2);
      Map<String, @Nullable Object> own =
          pair.get(1) instanceof Map<?, ?> map ? map(map) : Map.of();
      return substitution.in(text(pair.get(0)), own);
    }
    return substitution.in(text(argument), Map.of());
  }

  private @Nullable Object choose(List<?> parts) {
    return worked(condition(text(parts.get(0))) ? parts.get(1) : parts.get(2));
  }

  private String join(List<?> parts) {
    return all(worked(parts.get(1))).stream()
        .map(Evaluation::text)
        .collect(Collectors.joining(text(parts.get(0))));
  }

  private @Nullable Object findInMap(List<?> keys) {
    Object found = stack.section("Mappings");
    for (Object key : keys) {
      String name = text(worked(key));
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
      if (found == null) {
        throw stack.fault("Fn::FindInMap finds no " + name);
      }
    }
    return found;
  }

  private boolean truth(@Nullable Object expression) {
    if (!(expression instanceof Map<?, ?> map) || map.size() != 1) {
      return text(expression).equals("true");
    }
    Object argument = map.values().iterator().next();
    String name = map.keySet().iterator().next().toString();
    return switch (name) {
      case "Fn::Equals" -> {
        List<?> sides = arguments(name, argument, 2);
        yield text(value(sides.get(0))).equals(text(value(sides.get(1))));
      }
      case "Fn::And" -> all(argument).stream().allMatch(this::truth);
      case "Fn::Or" -> all(argument).stream().anyMatch(this::truth);
      case "Fn::Not" -> !truth(arguments(name, argument, 1).getFirst());
      case "Condition" -> condition(text(argument));
      default -> truth(worked(expression));
    };
  }

  private List<?> arguments(String function, @Nullable Object argument, int count) {
    if (argument instanceof List<?> list && list.size() == count) {
      return list;
    }
    throw stack.fault(function + " needs " + count + " arguments");
  }

  private static List<?> all(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
