package jp.securityaction.local.gateway;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.securityaction.local.lambda.LambdaFunction;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Listens on loopback, where {@code localhost} may mean either family. Takes its port at once, so
 * that a taken one is known before anything else is started; opens when all is usable.
 *
 * <p>By Jetty, because the JDK's own server answers a query string that cannot be decoded itself,
 * and not in the site's words.
 */
public final class Gateway implements AutoCloseable {
  private static final int BACKLOG = 512;
  private static final int LONGEST_HEAD = 64 * 1024;

  /** Only for the selectors; requests run on virtual threads. */
  private static final int THREADS = 8;

  private final Server server;
  private final int port;

  private Gateway(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Takes the port.
   *
   * @param port 0 for any free one
   * @throws BindException when somebody else has it
   */
  public static Gateway bind(int port) throws IOException {
    Server server = new Server(threads());
    try {
      ServerConnector first = listen(server, "127.0.0.1", port);
      if (hasIpv6Loopback()) {
        listen(server, "::1", first.getLocalPort());
      }
      return new Gateway(server, first.getLocalPort());
    } catch (IOException failure) {
      letGo(server);
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
    http.setRequestHeaderSize(LONGEST_HEAD);
    // What is wrong with an address is for the functions and the pages to say.
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

  public int port() {
    return port;
  }

  public void open(
      List<LambdaFunction> functions, OpenDataFiles openData, Path pages, Clock clock) {
    Site site = new Site(new HttpApi(functions, clock), openData, new Pages(pages));
    open(Compression.of(new Exchange(site::answer)));
  }

  /** Opens the API alone, as it is when nothing stands before it. */
  public void openApi(List<LambdaFunction> functions, Clock clock) {
    open(new Exchange(new HttpApi(functions, clock)::answer));
  }

  private void open(Handler handler) {
    server.setHandler(handler);
    server.setErrorHandler(new Unreadable());
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException("the gateway did not open", failure);
    }
  }

  @Override
  public void close() {
    letGo(server);
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the gateway did not close", failure);
    }
  }

  /** A server that was never started does not close what its connectors hold. */
  private static void letGo(Server server) {
    for (var connector : server.getConnectors()) {
      if (connector instanceof ServerConnector open) {
        open.close();
      }
    }
  }
}
