package jp.securityaction.searchindex;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine that answers once on each connection, keeps it open, and drops it when it is used
 * again.
 */
final class DyingConnections implements AutoCloseable {
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"hits\":{}}".getBytes(US_ASCII);

  private final ServerSocket server;
  private final AtomicInteger opened = new AtomicInteger();

  DyingConnections() throws IOException {
    server = new ServerSocket(0);
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  int opened() {
    return opened.get();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        opened.incrementAndGet();
        Thread.ofVirtual().start(() -> answerOnce(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void answerOnce(Socket connection) {
    try (connection) {
      InputStream requests = connection.getInputStream();
      skipRequest(requests);
      connection.getOutputStream().write(ANSWER);
      skipRequest(requests);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** To the end of a request whose body is {@code {}}. */
  private static void skipRequest(InputStream requests) throws IOException {
    String read = "";
    while (!read.endsWith("\r\n\r\n{}")) {
      int octet = requests.read();
      if (octet < 0) {
        return;
      }
      read += (char) octet;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
