package jp.securityaction.local.engine;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * All engines, started side by side. One that dies later is left dead: faults are tried on them.
 */
public final class Engines implements AutoCloseable {
  private final List<EngineHost> hosts;
  private final Map<EngineName, CompletableFuture<Engine>> started =
      new EnumMap<>(EngineName.class);

  private Engines(List<EngineHost> hosts) {
    this.hosts = hosts;
  }

  /**
   * Begins to start them all; those that are given are not started here.
   *
   * @param run a folder of this run alone, removed when it is over
   */
  public static Engines start(EngineSettings settings, Path run) {
    Engines engines =
        new Engines(
            List.of(new Elsewhere(settings.given().addresses()), new OwnProcesses(settings, run)));
    for (EngineHost host : engines.hosts) {
      for (EngineName name : host.engines()) {
        if (!engines.started.containsKey(name)) {
          engines.begin(name, host);
        }
      }
    }
    return engines;
  }

  /** Waits until this engine is usable. */
  public Engine await(EngineName name) {
    return find(name).orElseThrow(() -> new EngineException("there is no engine " + name.word()));
  }

  /** Waits until this engine is usable; empty where none is to be. */
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
          : new EngineException(name.word() + " did not start", failed.getCause());
    }
  }

  public List<Engine> all() {
    return started.keySet().stream().map(this::await).toList();
  }

  private void begin(EngineName name, EngineHost host) {
    CompletableFuture<Engine> future = new CompletableFuture<>();
    started.put(name, future);
    Thread.ofVirtual()
        .name("start-" + name.word())
        .start(
            () -> {
              try {
                future.complete(host.start(name));
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
