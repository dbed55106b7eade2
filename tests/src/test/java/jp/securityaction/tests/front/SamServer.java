package jp.securityaction.tests.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.securityaction.local.engine.FreePort;

/** {@code sam local start-api} or {@code start-lambda}, listening on loopback. */
final class SamServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 100;

  private final Process process;
  private final int port;

  private SamServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns when it listens; containers start with the first calls and stay. */
  static SamServer start(String command, List<String> options, Map<String, String> runtime) {
    int port = FreePort.choose();
    List<String> words =
        Sam.command(
            "local",
            command,
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--skip-pull-image",
            "--warm-containers",
            "LAZY",
            "--parameter-overrides",
            "Architecture=" + Sam.architecture());
    Path log = Sam.FOLDER.resolve(command + "-" + port + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(Sam.join(words, options))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(Sam.environment());
    builder.environment().putAll(runtime);
    try {
      Files.createDirectories(Sam.FOLDER);
      SamServer server = new SamServer(builder.start(), port);
      Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
      server.await(log);
      return server;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private void await(Path log) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!listens()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        close();
        throw new IllegalStateException("sam local did not start: " + Files.readString(log));
      }
      pause();
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Told so, it takes its containers along. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
