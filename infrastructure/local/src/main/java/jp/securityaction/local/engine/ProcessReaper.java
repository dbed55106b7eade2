package jp.securityaction.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A small shell process that kills the engines when this process ends, even by SIGKILL. Each engine
 * writes its pid to a file before it execs its JVM, so that none is ever unknown to the reaper.
 */
final class ProcessReaper implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;

  private final Path pids;
  private final Process process;

  private ProcessReaper(Path pids, Process process) {
    this.pids = pids;
    this.process = process;
  }

  /**
   * Starts the reaper.
   *
   * @param folder of this run alone, for the pids; removed in the end
   * @param gently whether engines get SIGTERM first, and so time to write their data
   */
  static ProcessReaper over(Path folder, boolean gently) {
    try {
      Path pids = Files.createDirectories(folder.resolve("pids"));
      Process process =
          new ProcessBuilder(
                  "sh",
                  "-c",
                  script(),
                  "reaper",
                  pids.toString(),
                  folder.toString(),
                  gently ? "TERM" : "KILL")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new ProcessReaper(pids, process);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Process start(EngineCommand engineCommand, Path log) throws IOException {
    Path pidFile = pids.resolve(engineCommand.name().id());
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", pidFile.toString()));
    command.addAll(engineCommand.command());
    Process engine =
        new ProcessBuilder(command)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    // A pid may be reused once its process has ended: the reaper must not kill that one.
    Thread.ofVirtual().start(() -> removeAtEnd(pidFile, engine));
    return engine;
  }

  private static void removeAtEnd(Path pidFile, Process engine) {
    String pid = Long.toString(engine.onExit().join().pid());
    try {
      if (Files.exists(pidFile) && Files.readString(pidFile).strip().equals(pid)) {
        Files.delete(pidFile);
      }
    } catch (IOException alreadyGone) {
      // The reaper has removed the folder.
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException alreadyGone) {
      process.destroyForcibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String script() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(ProcessReaper.class.getResourceAsStream("reaper.sh"))) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }
}
