package jp.securityaction.operator;

/** Why a command fails, in one sentence for the person at the terminal. */
final class OperateException extends RuntimeException {
  OperateException(String message) {
    super(message);
  }

  OperateException(String message, Throwable cause) {
    super(message, cause);
  }
}
