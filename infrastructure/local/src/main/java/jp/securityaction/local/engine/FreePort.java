package jp.securityaction.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A port that nobody listens on. It may be taken a moment later: whoever uses it tries again. */
public final class FreePort {
  private FreePort() {}

  public static int choose() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
