package jp.securityaction.core;

import java.util.function.Function;

/**
 * What a step came to: a value to go on with, or why it ends here.
 *
 * @param <T> the value
 * @param <F> the reason
 */
public sealed interface Result<T, F> {
  record Success<T, F>(T value) implements Result<T, F> {
    /** What was typed may be private. */
    @Override
    public String toString() {
      return "Success[…]";
    }
  }

  record Failure<T, F>(F reason) implements Result<T, F> {}

  static <T, F> Result<T, F> success(T value) {
    return new Success<>(value);
  }

  static <T, F> Result<T, F> failure(F reason) {
    return new Failure<>(reason);
  }

  /** Goes on with the value; a failure stays the first one. */
  default <U> Result<U, F> then(Function<? super T, Result<U, F>> next) {
    return switch (this) {
      case Success<T, F>(var value) -> next.apply(value);
      case Failure<T, F>(var reason) -> new Failure<>(reason);
    };
  }

  default <U> Result<U, F> map(Function<? super T, ? extends U> next) {
    return then(value -> new Success<>(next.apply(value)));
  }

  default <G> Result<T, G> mapFailure(Function<? super F, ? extends G> next) {
    return switch (this) {
      case Success<T, F>(var value) -> new Success<>(value);
      case Failure<T, F>(var reason) -> new Failure<>(next.apply(reason));
    };
  }

  /** Ends the way: one answer either way. */
  default <R> R fold(
      Function<? super T, ? extends R> succeeded, Function<? super F, ? extends R> failed) {
    return switch (this) {
      case Success<T, F>(var value) -> succeeded.apply(value);
      case Failure<T, F>(var reason) -> failed.apply(reason);
    };
  }
}
