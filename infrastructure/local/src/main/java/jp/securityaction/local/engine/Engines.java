package jp.securityaction.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All engines, started side by side. One that dies later is left dead: faults are tried on them.
 */
public final class Engines implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 3;
  private static final int STOP_SECONDS = 5;

  private final EngineSettings settings;
  private final Path logs;
  private final Watchdog watchdog;
  private final Map<EngineName, CompletableFuture<Engine>> started =
      Collections.synchronizedMap(new EnumMap<>(EngineName.class));
  private final Map<EngineName, Spawned> spawned = new EnumMap<>(EngineName.class);
  private boolean closed;

  private Engines(EngineSettings settings, Path logs, Watchdog watchdog) {
    this.settings = settings;
    this.logs = logs;
    this.watchdog = watchdog;
  }

  /**
   * Begins to start them all.
   *
   * @param run a folder of this run alone, removed when it is over
   */
  public static Engines start(EngineSettings settings, Path run) {
    Engines engines = new Engines(settings, logs(settings), Watchdog.over(run, settings.kept()));
    Launches launches = new Launches(settings);
    // The slowest first.
    engines.begin(EngineName.OPENSEARCH, launches::openSearch);
    engines.begin(EngineName.DYNAMODB, launches::dynamoDb);
    settings
        .standIn()
        .ifPresent(client -> engines.begin(EngineName.GBIZID, () -> launches.gbizId(client)));
    engines.begin(EngineName.S3, launches::s3);
    return engines;
  }

  /** Waits until this engine is usable. */
  public Engine await(EngineName name) {
    CompletableFuture<Engine> engine = started.get(name);
    if (engine == null) {
      throw new EngineException("there is no engine " + name.word());
    }
    try {
      return engine.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof EngineException known
          ? known
          : new EngineException(name.word() + " did not start", failed.getCause());
    }
  }

  public List<Engine> all() {
    return Stream.of(EngineName.values()).filter(started::containsKey).map(this::await).toList();
  }

  /**
   * Starts an engine that has died again, by the same command: same port, and the data that it left
   * on disk.
   */
  public Engine restart(EngineName name) {
    EngineStart start = last(name).start();
    begin(name, () -> start);
    return await(name);
  }

  private void begin(EngineName name, Supplier<EngineStart> launch) {
    CompletableFuture<Engine> future = new CompletableFuture<>();
    started.put(name, future);
    Thread.ofVirtual()
        .name("start-" + name.word())
        .start(
            () -> {
              try {
                future.complete(startOne(name, launch));
              } catch (Exception failure) {
                future.completeExceptionally(failure);
              }
            });
  }

  private Engine startOne(EngineName name, Supplier<EngineStart> launch)
      throws IOException, InterruptedException {
    for (int tries = 1; tries <= TRIES; tries++) {
      Spawned one = spawn(launch);
      Engine engine = new Engine(name, one.process(), one.start().port());
      URI ready = engine.uri().resolve(one.start().readyPath());
      if (Readiness.await(ready, PATIENCE, engine.process()::isAlive)) {
        return engine;
      }
      if (engine.process().isAlive()) {
        break;
      }
      // Most likely somebody was faster at the port: another one will do.
    }
    throw new EngineException(name.word() + " did not start; see " + log(name));
  }

  private record Spawned(EngineStart start, Process process) {}

  private synchronized Spawned last(EngineName name) {
    return Objects.requireNonNull(spawned.get(name), name.word());
  }

  /** Once closed nothing is begun any more, not even a folder made. */
  private synchronized Spawned spawn(Supplier<EngineStart> launch) throws IOException {
    if (closed) {
      throw new EngineException("stopped while starting");
    }
    EngineStart start = launch.get();
    Process process = watchdog.start(start, log(start.name()));
    Spawned one = new Spawned(start, process);
    spawned.put(start.name(), one);
    return one;
  }

  private Path log(EngineName name) {
    return logs.resolve(name.word() + ".log");
  }

  /** Kept data are closed properly; what is thrown away anyway is not worth the wait. */
  @Override
  public void close() {
    List<Process> running;
    synchronized (this) {
      closed = true;
      running = spawned.values().stream().map(Spawned::process).toList();
    }
    boolean gently = settings.kept() || settings.cache() instanceof AotCache.Make;
    running.forEach(gently ? Process::destroy : Process::destroyForcibly);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(stopSeconds());
    running.forEach(process -> await(process, end));
    watchdog.close();
  }

  private int stopSeconds() {
    // A cache is written at the very end, and takes its time.
    return settings.cache() instanceof AotCache.Make ? 120 : STOP_SECONDS;
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
