package jp.securityaction.local.stream;

import java.io.IOException;

/** The mapping's on-failure destination: told of each batch that was given up. */
public interface OnFailureDestination {

  /**
   * Sends one message.
   *
   * @param message JSON, as Lambda writes it
   */
  void send(String message) throws IOException;
}
