package jp.securityaction.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What a function does with an event. One bean a function. */
public interface EventHandler {
  void handle(InputStream event, OutputStream answer, String requestId) throws IOException;

  /**
   * Warms what the first event would otherwise pay for: classes, connections, signers. Changes
   * nothing, and need not succeed.
   */
  void prime();
}
