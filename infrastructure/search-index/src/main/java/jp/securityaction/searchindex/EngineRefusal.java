package jp.securityaction.searchindex;

/** The engine said no, or nothing; the message is for the person at the terminal. */
public final class EngineRefusal extends RuntimeException {
  private final int status;

  EngineRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  EngineRefusal(String message, Throwable cause) {
    super(message, cause);
    this.status = 0;
  }

  /** HTTP status; 0 when there was no answer. */
  public int status() {
    return status;
  }
}
