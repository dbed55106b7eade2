package jp.securityaction.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.securityaction.local.lambda.LambdaFunction;

/**
 * Listens on loopback, where {@code localhost} may mean either family. Takes its port at once, so
 * that a taken one is known before anything else is started; opens when all is usable.
 */
public final class Gateway implements AutoCloseable {
  private static final int BACKLOG = 512;

  static {
    // Without this, small answers wait for the browser's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Gateway(List<HttpServer> servers) {
    this.servers = servers;
  }

  /**
   * Takes the port.
   *
   * @param port 0 for any free one
   * @throws BindException when somebody else has it
   */
  public static Gateway bind(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      HttpServer first = bind(InetAddress.ofLiteral("127.0.0.1"), port);
      servers.add(first);
      if (hasIpv6Loopback()) {
        servers.add(bind(InetAddress.ofLiteral("::1"), first.getAddress().getPort()));
      }
      return new Gateway(servers);
    } catch (IOException taken) {
      servers.forEach(server -> server.stop(0));
      throw taken;
    }
  }

  private static HttpServer bind(InetAddress address, int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(address, port), BACKLOG);
  }

  private static boolean hasIpv6Loopback() throws SocketException {
    InetAddress wanted = InetAddress.ofLiteral("::1");
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(wanted::equals);
  }

  public int port() {
    return servers.getFirst().getAddress().getPort();
  }

  public void open(List<LambdaFunction> functions, Path pages, Clock clock) {
    Site site = new Site(new HttpApi(functions, clock), new Pages(pages));
    for (HttpServer server : servers) {
      server.setExecutor(threads);
      server.createContext("/", (HttpExchange exchange) -> site.handle(exchange));
      server.start();
    }
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
