package jp.securityaction.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Runs engines as processes of this stack, none of which outlives it. */
final class ProcessEngineHost implements EngineHost {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 3;

  private final Map<EngineName, Supplier<EngineCommand>> commands;
  private final EngineProcesses processes;

  /**
   * Starts nothing yet.
   *
   * @param run a folder of this run alone, removed when it is over
   */
  ProcessEngineHost(EngineSettings settings, Path run) {
    this.commands = commands(new EngineCommands(settings));
    this.processes = new EngineProcesses(settings, run);
  }

  private static Map<EngineName, Supplier<EngineCommand>> commands(EngineCommands commands) {
    Map<EngineName, Supplier<EngineCommand>> all = new LinkedHashMap<>();
    all.put(EngineName.OPENSEARCH, commands::openSearch);
    all.put(EngineName.DYNAMODB, commands::dynamoDb);
    commands
        .settings()
        .standIn()
        .ifPresent(client -> all.put(EngineName.GBIZID, () -> commands.gbizId(client)));
    all.put(EngineName.S3, commands::s3);
    return all;
  }

  @Override
  public Set<EngineName> engines() {
    return commands.keySet();
  }

  @Override
  public Engine start(EngineName name) throws IOException, InterruptedException {
    return start(name, Objects.requireNonNull(commands.get(name)));
  }

  @Override
  public Engine restart(EngineName name) throws IOException, InterruptedException {
    EngineCommand before = processes.lastCommand(name);
    return start(name, () -> before);
  }

  private Engine start(EngineName name, Supplier<EngineCommand> command)
      throws IOException, InterruptedException {
    for (int tries = 1; tries <= TRIES; tries++) {
      EngineProcesses.Spawned one = processes.spawn(command);
      Engine.Own engine = new Engine.Own(name, one.process(), one.command().port());
      URI ready = engine.uri().resolve(one.command().readyPath());
      if (ReadinessProbe.await(ready, PATIENCE, engine.process()::isAlive)) {
        return engine;
      }
      if (engine.process().isAlive()) {
        break;
      }
      // Most likely another process took the port meanwhile: try the next one.
    }
    throw new EngineException(name.id() + " did not start; see " + processes.log(name));
  }

  @Override
  public void close() {
    processes.close();
  }
}
