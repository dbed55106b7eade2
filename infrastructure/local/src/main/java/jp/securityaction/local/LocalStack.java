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
 * The whole system, running. {@code ./run} starts one; integration tests start one in their own
 * process.
 */
public final class LocalStack implements AutoCloseable {
  private static final String INDEXER = "IndexerFunction";

  private final URI site;
  private final Engines engines;
  private final List<LambdaFunction> functions;
  private final List<EventSourceMapping> deliveries;
  private final Map<String, String> runtime;
  private final IndexedDeclarations index;
  private final Path data;
  private final Closing closing;

  LocalStack(
      URI site,
      Engines engines,
      List<LambdaFunction> functions,
      List<EventSourceMapping> deliveries,
      Map<String, String> runtime,
      IndexedDeclarations index,
      Path data,
      Closing closing) {
    this.site = site;
    this.engines = engines;
    this.functions = List.copyOf(functions);
    this.deliveries = List.copyOf(deliveries);
    this.runtime = Map.copyOf(runtime);
    this.index = index;
    this.data = data;
    this.closing = closing;
  }

  /** Returns when all is usable. */
  public static LocalStack start(Options options) {
    Closing closing = new Closing();
    try {
      return new StackStart(options, step -> {}, closing).start();
    } catch (RuntimeException failure) {
      closing.close();
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

  /** Starts an engine that has died again: where it was, on the data that it left. */
  public Engine restart(EngineName name) {
    return engines.restart(name);
  }

  public List<LambdaFunction> functions() {
    return functions;
  }

  /** The function of this logical name in the template, in any case. */
  public LambdaFunction function(String id) {
    return functions.stream()
        .filter(function -> function.definition().id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no function " + id));
  }

  /** What Lambda itself would give a function: region, key, and where the engines are. */
  public Map<String, String> runtimeVariables() {
    return runtime;
  }

  public IndexedDeclarations index() {
    return index;
  }

  /** Where engines of its own log, and where a file stands in for a queue (README.md). */
  public Path data() {
    return data;
  }

  /** Holds the stream back from a function; returns when nothing of it is under way. */
  public void pause(String function) throws InterruptedException {
    for (EventSourceMapping delivery : deliveries) {
      if (delivery.function().equals(function)) {
        delivery.pause();
      }
    }
  }

  public void resume(String function) {
    deliveries.stream()
        .filter(delivery -> delivery.function().equals(function))
        .forEach(EventSourceMapping::resume);
  }

  /** Holds the stream back from whoever reads it. */
  public void pauseStreams() throws InterruptedException {
    for (EventSourceMapping delivery : deliveries) {
      delivery.pause();
    }
  }

  public void pauseIndexer() throws InterruptedException {
    pause(INDEXER);
  }

  public void resumeIndexer() {
    resume(INDEXER);
  }

  @Override
  public void close() {
    closing.close();
  }
}
