package jp.securityaction.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The intrinsic functions of CloudFormation that our templates use, as its reference defines them.
 * Another one is refused by name.
 */
final class Evaluation {
  /** SAM's name for the version of a function that it publishes. */
  private static final String VERSION = ".Version";

  private final Stack stack;
  private final Substitution substitution;

  Evaluation(Stack stack) {
    this.stack = stack;
    this.substitution = new Substitution(this::reference, this::attribute);
  }

  /** The value; null where the template says nothing. */
  @Nullable Object value(@Nullable Object expression) {
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

  boolean condition(String name) {
    Object expression = stack.section("Conditions").get(name);
    if (expression == null) {
      throw stack.fault("there is no condition " + name);
    }
    return Boolean.TRUE.equals(value(expression));
  }

  private static boolean isFunction(Map<?, ?> map) {
    if (map.size() != 1) {
      return false;
    }
    String key = map.keySet().iterator().next().toString();
    return key.equals("Ref") || key.startsWith("Fn::");
  }

  private Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach((key, expression) -> values.put(key.toString(), value(expression)));
    return values;
  }

  private List<@Nullable Object> list(List<?> list) {
    List<@Nullable Object> values = new ArrayList<>();
    list.forEach(expression -> values.add(value(expression)));
    return values;
  }

  private @Nullable Object function(String name, @Nullable Object argument) {
    return switch (name) {
      case "Ref" -> reference(text(argument));
      case "Fn::GetAtt" -> {
        List<?> path = arguments(name, argument, 2);
        yield attribute(text(path.get(0)), text(path.get(1)));
      }
      case "Fn::Sub" -> substitution.in(text(argument));
      case "Fn::If" -> {
        List<?> parts = arguments(name, argument, 3);
        yield value(condition(text(parts.get(0))) ? parts.get(1) : parts.get(2));
      }
      case "Fn::Equals" -> {
        List<?> sides = arguments(name, argument, 2);
        yield text(value(sides.get(0))).equals(text(value(sides.get(1))));
      }
      case "Fn::Not" -> !Boolean.TRUE.equals(value(arguments(name, argument, 1).getFirst()));
      default -> throw stack.fault(name + " is not known to the local stack");
    };
  }

  private Object reference(String name) {
    if (name.startsWith("AWS::")) {
      return LocalAnswers.pseudo(name, stack);
    }
    if (stack.hasParameter(name)) {
      return stack.parameter(name);
    }
    if (name.endsWith(VERSION)) {
      Resource function = resource(name.substring(0, name.length() - VERSION.length()));
      return LocalAnswers.attribute(function, "Arn") + ":1";
    }
    return LocalAnswers.reference(resource(name));
  }

  private Object attribute(String resourceId, String attribute) {
    Resource resource = resource(resourceId);
    return attribute.startsWith("Outputs.")
        ? stack.output(resourceId, attribute.substring("Outputs.".length()))
        : LocalAnswers.attribute(resource, attribute);
  }

  private Resource resource(String id) {
    Resource resource = stack.resource(id);
    if (resource == null) {
      throw stack.fault("there is no parameter or resource " + id);
    }
    return resource;
  }

  private List<?> arguments(String function, @Nullable Object argument, int count) {
    if (argument instanceof List<?> list && list.size() == count) {
      return list;
    }
    throw stack.fault(function + " needs " + count + " arguments");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
