package jp.securityaction.local.template;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Fn::Sub}: {@code ${Name}}, {@code ${Resource.Attribute}}, {@code ${!Literal}}. */
record Substitution(
    Function<String, Object> reference, BiFunction<String, String, Object> attribute) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  String in(String text, Map<String, @Nullable Object> own) {
    Matcher variables = VARIABLE.matcher(text);
    StringBuilder result = new StringBuilder();
    while (variables.find()) {
      variables.appendReplacement(
          result, Matcher.quoteReplacement(value(variables.group(1).strip(), own)));
    }
    return variables.appendTail(result).toString();
  }

  private String value(String variable, Map<String, @Nullable Object> own) {
    if (variable.startsWith("!")) {
      return "${" + variable.substring(1) + "}";
    }
    if (own.containsKey(variable)) {
      return String.valueOf(own.get(variable));
    }
    int dot = variable.indexOf('.');
    return dot < 0
        ? reference.apply(variable).toString()
        : attribute.apply(variable.substring(0, dot), variable.substring(dot + 1)).toString();
  }
}
