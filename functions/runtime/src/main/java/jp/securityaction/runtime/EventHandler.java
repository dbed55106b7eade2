package jp.securityaction.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What a function does with an event. One bean a function. */
public interface EventHandler {
  void receive(InputStream event, OutputStream answer, String requestId) throws IOException;
}
