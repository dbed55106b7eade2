package jp.securityaction.local.stream;

import java.io.IOException;

/** Where the stream mapping wants a batch to be named that was given up. */
public interface FailureDestination {

  /**
   * Sends one message.
   *
   * @param message JSON, as Lambda writes it
   */
  void send(String message) throws IOException;
}
