package jp.securityaction.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What a function does with an event. One bean a function. */
public interface EventReceiver {
  void receive(InputStream event, OutputStream answer, String requestId) throws IOException;
}
