package jp.securityaction.local;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been opened, to be closed in the opposite order: also in the middle of the start, when
 * the person at the terminal has had enough.
 */
final class Closing implements AutoCloseable {
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
    all.forEach(Closing::close);
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception failure) {
      // The others are to be closed all the same.
      System.err.println("while stopping: " + failure);
    }
  }
}
