package jp.securityaction.local.gateway;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.securityaction.local.lambda.LambdaFunction;

/**
 * The site on one port. Takes the port at once, so that a taken one is known before anything else
 * is started; answers once it is opened.
 */
public final class Gateway implements AutoCloseable {
  private final LoopbackServer server;

  private Gateway(LoopbackServer server) {
    this.server = server;
  }

  /**
   * Takes the port.
   *
   * @param port 0 for any free one
   * @throws BindException when somebody else has it
   */
  public static Gateway bind(int port) throws IOException {
    return new Gateway(LoopbackServer.bind(port));
  }

  public int port() {
    return server.port();
  }

  public void open(
      List<LambdaFunction> functions, OpenDataFiles openData, Path pages, Clock clock) {
    Distribution site =
        new Distribution(new HttpApi(functions, clock), openData, new StaticPages(pages));
    server.start(Compression.of(new JettyAdapter(site::answer)));
  }

  /** Opens the API alone, without CloudFront before it. */
  public void openApi(List<LambdaFunction> functions, Clock clock) {
    server.start(new JettyAdapter(new HttpApi(functions, clock)::answer));
  }

  @Override
  public void close() {
    server.close();
  }
}
