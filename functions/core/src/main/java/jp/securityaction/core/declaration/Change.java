package jp.securityaction.core.declaration;

import org.jspecify.annotations.Nullable;

/**
 * One value that became another.
 *
 * @param pointer JSON pointer as a URI fragment
 * @param from absent when the value is new
 * @param to absent when the value was taken away
 */
public record Change(String pointer, @Nullable Object from, @Nullable Object to) {

  @Override
  public String toString() {
    return "Change[" + pointer + "]";
  }
}
