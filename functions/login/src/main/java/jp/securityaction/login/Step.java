package jp.securityaction.login;

import java.util.function.Function;

/** What a step of the login came to: a value for the next one, or the reason why it ends here. */
sealed interface Step<T> {
  record Done<T>(T value) implements Step<T> {
    /** It may be a code or a token. */
    @Override
    public String toString() {
      return "Done[…]";
    }
  }

  record Failed<T>(LoginFailure reason) implements Step<T> {}

  static <T> Step<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Step<T> failed(LoginFailure reason) {
    return new Failed<>(reason);
  }

  default <U> Step<U> then(Function<T, Step<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Failed<T>(var reason) -> new Failed<>(reason);
    };
  }
}
