package jp.securityaction.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The processes of engines: what runs now, where each one logs, and how all are stopped. */
final class EngineProcesses implements AutoCloseable {
  private static final Duration TO_STOP = Duration.ofSeconds(5);

  /** A cache is written at the very end, which takes its time. */
  private static final Duration TO_WRITE_CACHES = Duration.ofMinutes(2);

  private final EngineSettings settings;
  private final Path logs;
  private final ProcessReaper reaper;
  private final Map<EngineName, Spawned> spawned = new EnumMap<>(EngineName.class);
  private boolean closed;

  EngineProcesses(EngineSettings settings, Path run) {
    this.settings = settings;
    this.logs = logs(settings);
    this.reaper = ProcessReaper.over(run, settings.kept());
  }

  /** A process and the command that started it. */
  record Spawned(EngineCommand command, Process process) {}

  /** After {@link #close} nothing is started any more, and no folder is made. */
  synchronized Spawned spawn(Supplier<EngineCommand> commands) throws IOException {
    if (closed) {
      throw new EngineException("stopped while starting");
    }
    EngineCommand command = commands.get();
    Spawned started = new Spawned(command, reaper.start(command, log(command.name())));
    spawned.put(command.name(), started);
    return started;
  }

  synchronized EngineCommand lastCommand(EngineName name) {
    return Objects.requireNonNull(spawned.get(name), name.id()).command();
  }

  Path log(EngineName name) {
    return logs.resolve(name.id() + ".log");
  }

  /** With SIGTERM where data are kept or caches written; else with SIGKILL, which is quicker. */
  @Override
  public void close() {
    List<Process> running;
    synchronized (this) {
      closed = true;
      running = spawned.values().stream().map(Spawned::process).toList();
    }
    boolean writesCaches = settings.cache() instanceof AotCache.Make;
    running.forEach(settings.kept() || writesCaches ? Process::destroy : Process::destroyForcibly);
    Duration patience = writesCaches ? TO_WRITE_CACHES : TO_STOP;
    long end = System.nanoTime() + patience.toNanos();
    running.forEach(process -> await(process, end));
    reaper.close();
  }

  private static void await(Process process, long end) {
    try {
      if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static Path logs(EngineSettings settings) {
    try {
      return Files.createDirectories(settings.data().resolve("logs"));
    } catch (IOException impossible) {
      throw new EngineException(settings.data() + " cannot be written to", impossible);
    }
  }
}
