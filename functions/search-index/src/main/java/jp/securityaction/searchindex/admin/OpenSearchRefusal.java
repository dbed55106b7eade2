package jp.securityaction.searchindex.admin;

/** The engine said no, or nothing; the message is for the person at the terminal. */
public final class OpenSearchRefusal extends RuntimeException {
  private final int status;

  OpenSearchRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  OpenSearchRefusal(String message, Throwable cause) {
    super(message, cause);
    this.status = 0;
  }

  /** HTTP status; 0 when there was no answer. */
  public int status() {
    return status;
  }
}
