package jp.securityaction.local.gateway;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A Jetty server on loopback, on IPv4 and IPv6: {@code localhost} may mean either. Not the JDK's
 * server, because that one answers an undecodable query string itself.
 *
 * @param port that both addresses listen on
 */
record LoopbackServer(Server jetty, int port) implements AutoCloseable {
  private static final int BACKLOG = 512;
  private static final int MAXIMUM_HEADER_BYTES = 64 * 1024;

  /** Only for the selectors; requests run on virtual threads. */
  private static final int THREADS = 8;

  /** Takes the port, and answers nothing yet. */
  static LoopbackServer bind(int port) throws IOException {
    Server server = new Server(threads());
    try {
      ServerConnector first = listen(server, "127.0.0.1", port);
      if (hasIpv6Loopback()) {
        listen(server, "::1", first.getLocalPort());
      }
      return new LoopbackServer(server, first.getLocalPort());
    } catch (IOException failure) {
      closeConnectors(server);
      throw failure.getCause() instanceof BindException taken ? taken : failure;
    }
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
    threads.setName("gateway");
    threads.setDaemon(true);
    threads.setStopTimeout(0);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    return threads;
  }

  private static ServerConnector listen(Server server, String host, int port) throws IOException {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAXIMUM_HEADER_BYTES);
    // A malformed URI is for the functions and the pages to refuse.
    http.setUriCompliance(UriCompliance.UNSAFE);
    ServerConnector connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setAcceptQueueSize(BACKLOG);
    server.addConnector(connector);
    connector.open();
    return connector;
  }

  private static boolean hasIpv6Loopback() throws SocketException {
    InetAddress wanted = InetAddress.ofLiteral("::1");
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(wanted::equals);
  }

  void start(Handler handler) {
    jetty.setHandler(handler);
    jetty.setErrorHandler(new MalformedRequestHandler());
    try {
      jetty.start();
    } catch (Exception failure) {
      throw new IllegalStateException("the gateway did not open", failure);
    }
  }

  @Override
  public void close() {
    closeConnectors(jetty);
    try {
      jetty.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the gateway did not close", failure);
    }
  }

  /** A server that was never started does not close what its connectors hold. */
  private static void closeConnectors(Server server) {
    for (var connector : server.getConnectors()) {
      if (connector instanceof ServerConnector open) {
        open.close();
      }
    }
  }
}
