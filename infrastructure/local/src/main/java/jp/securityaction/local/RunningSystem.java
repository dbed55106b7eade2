package jp.securityaction.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.engine.Engines;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.provisioning.IndexedDeclarations;
import jp.securityaction.local.stream.EventSourceMapping;

/**
 * The whole system, running on this machine. {@code ./run} starts one; integration tests start one
 * in their own process.
 */
public final class RunningSystem implements AutoCloseable {
  private static final String INDEXER = "IndexerFunction";

  private final URI site;
  private final Engines engines;
  private final List<LambdaFunction> functions;
  private final List<EventSourceMapping> eventSources;
  private final Map<String, String> runtime;
  private final IndexedDeclarations index;
  private final Path data;
  private final Closer closer;

  RunningSystem(
      URI site,
      Engines engines,
      List<LambdaFunction> functions,
      List<EventSourceMapping> eventSources,
      Map<String, String> runtime,
      IndexedDeclarations index,
      Path data,
      Closer closer) {
    this.site = site;
    this.engines = engines;
    this.functions = List.copyOf(functions);
    this.eventSources = List.copyOf(eventSources);
    this.runtime = Map.copyOf(runtime);
    this.index = index;
    this.data = data;
    this.closer = closer;
  }

  /** Returns when all is usable. */
  public static RunningSystem start(Options options) {
    Closer closer = new Closer();
    try {
      return new SystemStarter(options, step -> {}, closer).start();
    } catch (RuntimeException failure) {
      closer.close();
      throw failure;
    }
  }

  /** Without a slash at the end. */
  public URI site() {
    return site;
  }

  public List<Engine> engines() {
    return engines.all();
  }

  public Engine engine(EngineName name) {
    return engines.await(name);
  }

  /** Starts a dead engine again, at the same address and on the same data. */
  public Engine restart(EngineName name) {
    return engines.restart(name);
  }

  public List<LambdaFunction> functions() {
    return functions;
  }

  /** The function of this logical ID in the template, ignoring case. */
  public LambdaFunction function(String id) {
    return functions.stream()
        .filter(function -> function.definition().id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no function " + id));
  }

  /** What Lambda itself sets for a function: region, key, and endpoints of the engines. */
  public Map<String, String> runtimeVariables() {
    return runtime;
  }

  public IndexedDeclarations index() {
    return index;
  }

  /** Folder of the engines' logs and of the files that replace queues (README.md). */
  public Path data() {
    return data;
  }

  /** Stops deliveries to all functions; returns when no invocation is running. */
  public void pauseStreams() throws InterruptedException {
    for (EventSourceMapping eventSource : eventSources) {
      eventSource.pause();
    }
  }

  /** Stops deliveries to the indexer; returns when no invocation of it is running. */
  public void pauseIndexer() throws InterruptedException {
    for (EventSourceMapping eventSource : ofIndexer()) {
      eventSource.pause();
    }
  }

  public void resumeIndexer() {
    ofIndexer().forEach(EventSourceMapping::resume);
  }

  private List<EventSourceMapping> ofIndexer() {
    return eventSources.stream()
        .filter(eventSource -> eventSource.function().equals(INDEXER))
        .toList();
  }

  @Override
  public void close() {
    closer.close();
  }
}
