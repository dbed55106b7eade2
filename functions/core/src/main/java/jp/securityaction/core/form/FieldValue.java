package jp.securityaction.core.form;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What a key held.
 *
 * @param orNull {@code null} when it held nothing, or something whose fault is noted
 */
record FieldValue<T>(@Nullable T orNull) {

  static <T> FieldValue<T> nothing() {
    return new FieldValue<>(null);
  }

  /** What was typed may be private. */
  @Override
  public String toString() {
    return "FieldValue[" + (orNull == null ? "nothing" : "…") + "]";
  }

  /** Of a required key, once the form is known to be without fault. */
  T get() {
    if (orNull == null) {
      throw new NoSuchElementException();
    }
    return orNull;
  }
}
