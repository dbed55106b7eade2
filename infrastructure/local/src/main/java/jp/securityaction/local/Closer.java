package jp.securityaction.local;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes resources in the reverse order of their opening; Ctrl-C may do so in the middle of the
 * start.
 */
final class Closer implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private boolean closed;

  synchronized <T extends AutoCloseable> T add(T resource) {
    if (closed) {
      close(resource);
      throw new StartException("stopped while starting");
    }
    opened.push(resource);
    return resource;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    Deque<AutoCloseable> all;
    synchronized (this) {
      closed = true;
      all = new ArrayDeque<>(opened);
      opened.clear();
    }
    all.forEach(Closer::close);
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception failure) {
      // Go on with the others.
      System.err.println("while stopping: " + failure);
    }
  }
}
