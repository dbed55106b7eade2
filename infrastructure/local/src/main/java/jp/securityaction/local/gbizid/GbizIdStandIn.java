package jp.securityaction.local.gbizid;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.Executors;

/**
 * The process: {@code --port N --client-id ID --client-secret S --redirect-uri URI} (repeatable).
 * Listens on loopback only; the issuer is {@code http://localhost:N/oauth/}.
 */
public final class GbizIdStandIn implements AutoCloseable {
  private static final int BACKLOG = 256;

  private final HttpServer server;

  private GbizIdStandIn(HttpServer server) {
    this.server = server;
  }

  public static void main(String[] arguments) {
    // Without this the server's small answers wait for the peer's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      ProviderSettings settings = ProviderSettings.parse(arguments);
      start(settings, Clock.systemUTC());
      System.out.println("GビズID stand-in: " + settings.issuer());
    } catch (IllegalArgumentException | IOException problem) {
      System.err.println("GビズID stand-in: " + problem.getMessage());
      System.exit(1);
    }
  }

  static GbizIdStandIn start(ProviderSettings settings, Clock clock) throws IOException {
    SigningKey key = SigningKey.generating();
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), BACKLOG);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", new EndpointHttpHandler(ProviderEndpoints.of(settings, key, clock)));
    server.start();
    return new GbizIdStandIn(server);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
