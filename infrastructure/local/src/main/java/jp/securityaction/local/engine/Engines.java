package jp.securityaction.local.engine;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** All engines, started concurrently. One that dies later stays dead: fault tests kill them. */
public final class Engines implements AutoCloseable {
  private final List<EngineHost> hosts;
  private final Map<EngineName, CompletableFuture<Engine>> started =
      Collections.synchronizedMap(new EnumMap<>(EngineName.class));

  private Engines(List<EngineHost> hosts) {
    this.hosts = hosts;
  }

  /**
   * Begins to start all engines that are not external.
   *
   * @param run a folder of this run alone, removed when it is over
   */
  public static Engines start(EngineSettings settings, Path run) {
    Engines engines =
        new Engines(
            List.of(
                new ExternalEngineHost(settings.external().addresses()),
                new ProcessEngineHost(settings, run)));
    for (EngineHost host : engines.hosts) {
      for (EngineName name : host.engines()) {
        if (!engines.started.containsKey(name)) {
          engines.begin(name, () -> host.start(name));
        }
      }
    }
    return engines;
  }

  /** Waits until this engine is usable. */
  public Engine await(EngineName name) {
    return find(name).orElseThrow(() -> new EngineException("there is no engine " + name.id()));
  }

  /** Waits until this engine is usable; empty where the stack has none of this name. */
  public Optional<Engine> find(EngineName name) {
    CompletableFuture<Engine> engine = started.get(name);
    if (engine == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.join());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof EngineException known
          ? known
          : new EngineException(name.id() + " did not start", failed.getCause());
    }
  }

  public List<Engine> all() {
    return Stream.of(EngineName.values()).flatMap(name -> find(name).stream()).toList();
  }

  /** Starts a dead engine again, at the same address and on the same data. */
  public Engine restart(EngineName name) {
    EngineHost host =
        hosts.stream().filter(one -> one.engines().contains(name)).findFirst().orElseThrow();
    begin(name, () -> host.restart(name));
    return await(name);
  }

  private void begin(EngineName name, Callable<Engine> start) {
    CompletableFuture<Engine> future = new CompletableFuture<>();
    started.put(name, future);
    Thread.ofVirtual()
        .name("start-" + name.id())
        .start(
            () -> {
              try {
                future.complete(start.call());
              } catch (Exception failure) {
                future.completeExceptionally(failure);
              }
            });
  }

  @Override
  public void close() {
    hosts.forEach(EngineHost::close);
  }
}
