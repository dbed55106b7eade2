package jp.securityaction.operator;

/** Why a command cannot go on, in one sentence for the person at the terminal. */
final class Failure extends RuntimeException {
  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
