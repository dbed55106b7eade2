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
 * A small shell process that ends the engines when this process ends, even when it is killed. Each
 * engine notes its own pid before it becomes an engine, so there is no moment at which one lives
 * unseen.
 */
final class Watchdog implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;

  private final Path pids;
  private final Process process;

  private Watchdog(Path pids, Process process) {
    this.pids = pids;
    this.process = process;
  }

  /**
   * Sets the watchdog.
   *
   * @param folder of this run alone, for its notes; removed in the end
   * @param gently whether engines are given the time to put away what they know
   */
  static Watchdog over(Path folder, boolean gently) {
    try {
      Path pids = Files.createDirectories(folder.resolve("pids"));
      Process process =
          new ProcessBuilder(
                  "sh",
                  "-c",
                  script(),
                  "watchdog",
                  pids.toString(),
                  folder.toString(),
                  gently ? "TERM" : "KILL")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Watchdog(pids, process);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Process start(EngineStart start, Path log) throws IOException {
    Path note = pids.resolve(start.name().word());
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", note.toString()));
    command.addAll(start.command());
    Process engine =
        new ProcessBuilder(command)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    // A pid may be given to somebody else once its process has ended.
    Thread.ofVirtual().start(() -> removeAtEnd(note, engine));
    return engine;
  }

  private static void removeAtEnd(Path note, Process engine) {
    String pid = Long.toString(engine.onExit().join().pid());
    try {
      if (Files.exists(note) && Files.readString(note).strip().equals(pid)) {
        Files.delete(note);
      }
    } catch (IOException alreadyGone) {
      // The watchdog took the folder away.
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
        Objects.requireNonNull(Watchdog.class.getResourceAsStream("watchdog.sh"))) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }
}
