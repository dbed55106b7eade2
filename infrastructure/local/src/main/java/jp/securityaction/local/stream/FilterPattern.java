package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.template.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * A filter of an event source mapping: every field that the pattern names must have one of its
 * values. Of Lambda's comparisons our template uses only that with a text; another one is refused.
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
        .allMatch(rule -> fitsOne(rule.getValue(), fields.get(rule.getKey())));
  }

  private static boolean fitsOne(@Nullable Object rule, @Nullable Object value) {
    return switch (rule) {
      case Map<?, ?> nested -> fits(nested, value);
      case List<?> texts -> texts.stream().anyMatch(text -> text(text).equals(value));
      case null, default -> throw unknown(rule);
    };
  }

  private static String text(@Nullable Object wanted) {
    if (wanted instanceof String text) {
      return text;
    }
    throw unknown(wanted);
  }

  private static TemplateException unknown(@Nullable Object rule) {
    return new TemplateException("the filter " + rule + " is not known here");
  }
}
