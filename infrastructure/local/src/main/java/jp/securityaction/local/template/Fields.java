package jp.securityaction.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A worked-out mapping of a template, read field by field. */
final class Fields {
  private final String place;
  private final Map<?, ?> values;

  Fields(String place, @Nullable Object values) {
    this.place = place;
    this.values = values instanceof Map<?, ?> map ? map : Map.of();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new TemplateException(place + ": " + name + " is missing"));
  }

  Optional<Integer> number(String name) {
    return text(name).map(text -> whole(name, text));
  }

  boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  Fields fields(String name) {
    return new Fields(place + "." + name, values.get(name));
  }

  List<Fields> list(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(element -> new Fields(place + "." + name, element)).toList()
        : List.of();
  }

  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  Map<String, Fields> entries() {
    Map<String, Fields> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> entries.put(key.toString(), new Fields(place, value)));
    return entries;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  TemplateException fault(String what) {
    return new TemplateException(place + ": " + what);
  }

  private int whole(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw fault(name + " is no number");
    }
  }
}
