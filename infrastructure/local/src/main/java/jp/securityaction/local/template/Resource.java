package jp.securityaction.local.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One resource as the template has it, its properties not worked out yet. */
record Resource(Stack stack, String id, String type, Map<?, ?> properties) {

  Resource(Stack stack, String id, String type, @Nullable Object properties) {
    this(stack, id, type, properties instanceof Map<?, ?> map ? map : Map.of());
  }

  @Nullable Object property(String name) {
    return stack.evaluation().value(properties.get(name));
  }

  Fields fields() {
    return new Fields(stack.name() + "/" + id, stack.evaluation().value(properties));
  }

  @Nullable String text(String name) {
    Object value = property(name);
    return value == null ? null : value.toString();
  }
}
