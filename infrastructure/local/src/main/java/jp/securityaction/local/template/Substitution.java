package jp.securityaction.local.template;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Fn::Sub}: {@code ${Name}} and {@code ${Resource.Attribute}}. */
record Substitution(
    Function<String, Object> reference, BiFunction<String, String, Object> attribute) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  String in(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1)).toString()));
  }

  private Object value(String variable) {
    int dot = variable.indexOf('.');
    return dot < 0
        ? reference.apply(variable)
        : attribute.apply(variable.substring(0, dot), variable.substring(dot + 1));
  }
}
