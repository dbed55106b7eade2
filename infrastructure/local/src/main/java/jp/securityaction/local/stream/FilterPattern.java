package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.securityaction.local.template.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * A filter of an event source mapping: every field that the pattern names must fit one of its
 * values. Knows the comparisons that Lambda documents for streams; another one is refused by name.
 */
final class FilterPattern {
  private final Map<?, ?> pattern;

  private FilterPattern(Map<?, ?> pattern) {
    this.pattern = pattern;
  }

  static FilterPattern parse(String json) {
    try {
      return new FilterPattern(JSON.std.mapFrom(json));
    } catch (IOException broken) {
      throw new TemplateException("a filter's pattern is no JSON: " + json);
    }
  }

  boolean fits(Map<String, Object> event) {
    return fits(pattern, event);
  }

  private static boolean fits(Map<?, ?> pattern, @Nullable Object value) {
    Map<?, ?> fields = value instanceof Map<?, ?> map ? map : Map.of();
    return pattern.entrySet().stream()
        .allMatch(
            rule ->
                rule.getKey().equals("$or")
                    ? any(list(rule.getValue()), fields)
                    : field(rule.getValue(), rule.getKey(), fields));
  }

  private static boolean any(List<?> alternatives, Map<?, ?> fields) {
    return alternatives.stream().anyMatch(alternative -> fits((Map<?, ?>) alternative, fields));
  }

  private static boolean field(@Nullable Object rule, @Nullable Object name, Map<?, ?> fields) {
    if (rule instanceof Map<?, ?> nested) {
      return fits(nested, fields.get(name));
    }
    boolean there = fields.containsKey(name);
    Object value = fields.get(name);
    return list(rule).stream().anyMatch(wanted -> fitsOne(wanted, there, value));
  }

  private static boolean fitsOne(@Nullable Object wanted, boolean there, @Nullable Object value) {
    if (wanted instanceof Map<?, ?> comparison) {
      Map.Entry<?, ?> only = comparison.entrySet().iterator().next();
      return compares(String.valueOf(only.getKey()), only.getValue(), there, value);
    }
    // A list's field fits when one of its elements does.
    return there
        && (value instanceof List<?> elements
            ? elements.stream().anyMatch(element -> equal(wanted, element))
            : equal(wanted, value));
  }

  private static boolean compares(
      String comparison, @Nullable Object with, boolean there, @Nullable Object value) {
    String text = value instanceof String string ? string : "";
    return switch (comparison) {
      case "exists" -> there == Boolean.TRUE.equals(with);
      case "prefix" -> value instanceof String && text.startsWith(String.valueOf(with));
      case "suffix" -> value instanceof String && text.endsWith(String.valueOf(with));
      case "equals-ignore-case" ->
          value instanceof String
              && text.toLowerCase(Locale.ROOT)
                  .equals(String.valueOf(with).toLowerCase(Locale.ROOT));
      case "anything-but" ->
          there && list(with).stream().noneMatch(unwanted -> fitsOne(unwanted, true, value));
      case "numeric" -> number(value) != null && inRange(number(value), list(with));
      default -> throw new TemplateException("the filter " + comparison + " is not known here");
    };
  }

  private static boolean inRange(@Nullable BigDecimal value, List<?> bounds) {
    for (int i = 0; i + 1 < bounds.size(); i += 2) {
      BigDecimal bound = number(bounds.get(i + 1));
      if (value == null || bound == null || !holds(value.compareTo(bound), bounds.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(int order, @Nullable Object sign) {
    return switch (String.valueOf(sign)) {
      case "=" -> order == 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new TemplateException("the filter's sign " + sign + " is not known here");
    };
  }

  private static boolean equal(@Nullable Object wanted, @Nullable Object value) {
    if (wanted instanceof Number && value instanceof Number) {
      BigDecimal left = number(wanted);
      BigDecimal right = number(value);
      return left != null && right != null && left.compareTo(right) == 0;
    }
    return wanted == null ? value == null : wanted.equals(value);
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value instanceof Number ? new BigDecimal(value.toString()) : null;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }
}
