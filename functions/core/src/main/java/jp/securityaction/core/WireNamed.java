package jp.securityaction.core;

import java.util.Optional;
import java.util.stream.Stream;

/** A value by the name that the HTTP contract, the table and the index have for it. */
public interface WireNamed {
  String wireName();

  /** The value of that name, for what somebody sent. */
  static <T extends WireNamed> Optional<T> find(T[] values, String wireName) {
    return Stream.of(values).filter(value -> value.wireName().equals(wireName)).findFirst();
  }

  /**
   * The value of that name, for what we stored ourselves.
   *
   * @throws IllegalArgumentException when there is none: then the store is at fault
   */
  static <T extends WireNamed> T named(T[] values, String wireName) {
    return find(values, wireName)
        .orElseThrow(() -> new IllegalArgumentException("a wire name of no value"));
  }
}
