package jp.securityaction.local.engine;

import org.jspecify.annotations.Nullable;

/** An engine that did not start, in one sentence for the person at the terminal. */
public final class EngineException extends RuntimeException {
  EngineException(String message) {
    super(message);
  }

  EngineException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
