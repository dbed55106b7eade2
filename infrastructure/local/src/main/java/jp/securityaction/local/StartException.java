package jp.securityaction.local;

import org.jspecify.annotations.Nullable;

/** Why the local stack cannot start, in one sentence for the person at the terminal. */
public final class StartException extends RuntimeException {
  StartException(String message) {
    super(message);
  }

  StartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
