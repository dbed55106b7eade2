package jp.securityaction.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Engines as processes of this stack, each watched so that none is left behind. */
final class OwnProcesses implements EngineHost {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 3;
  private static final int STOP_SECONDS = 5;

  private final EngineSettings settings;
  private final Map<EngineName, Supplier<EngineStart>> launches;
  private final Path logs;
  private final Watchdog watchdog;
  private final Map<EngineName, Spawned> spawned = new EnumMap<>(EngineName.class);
  private boolean closed;

  /**
   * Sets the watchdog.
   *
   * @param run a folder of this run alone, removed when it is over
   */
  OwnProcesses(EngineSettings settings, Path run) {
    this.settings = settings;
    this.launches = launches(new Launches(settings));
    this.logs = logs(settings);
    this.watchdog = Watchdog.over(run, settings.kept());
  }

  private static Map<EngineName, Supplier<EngineStart>> launches(Launches launches) {
    Map<EngineName, Supplier<EngineStart>> all = new LinkedHashMap<>();
    all.put(EngineName.OPENSEARCH, launches::openSearch);
    all.put(EngineName.DYNAMODB, launches::dynamoDb);
    launches
        .settings()
        .standIn()
        .ifPresent(client -> all.put(EngineName.GBIZID, () -> launches.gbizId(client)));
    all.put(EngineName.S3, launches::s3);
    return all;
  }

  @Override
  public Set<EngineName> engines() {
    return launches.keySet();
  }

  @Override
  public Engine start(EngineName name) throws IOException, InterruptedException {
    return start(name, Objects.requireNonNull(launches.get(name)));
  }

  @Override
  public Engine restart(EngineName name) throws IOException, InterruptedException {
    EngineStart before = last(name).start();
    return start(name, () -> before);
  }

  private Engine start(EngineName name, Supplier<EngineStart> launch)
      throws IOException, InterruptedException {
    for (int tries = 1; tries <= TRIES; tries++) {
      Spawned one = spawn(launch);
      Engine.Own engine = new Engine.Own(name, one.process(), one.start().port());
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

  /** Once closed nothing is begun any more, not even a folder made. */
  private synchronized Spawned spawn(Supplier<EngineStart> launch) throws IOException {
    if (closed) {
      throw new EngineException("stopped while starting");
    }
    EngineStart start = launch.get();
    Spawned one = new Spawned(start, watchdog.start(start, log(start.name())));
    spawned.put(start.name(), one);
    return one;
  }

  private synchronized Spawned last(EngineName name) {
    return Objects.requireNonNull(spawned.get(name), name.word());
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
