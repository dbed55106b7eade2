package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.local.Options;
import jp.securityaction.local.ProjectFiles;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.tests.front.Front;

/** A local stack: the real handlers on real engines. */
public final class RunningStack implements AutoCloseable {
  private final RunningSystem local;
  private final Ground ground;
  private final Front front;

  private RunningStack(RunningSystem local, Ground ground, Front front) {
    this.local = local;
    this.ground = ground;
    this.front = front;
  }

  /** With so many made-up declarers. */
  public static RunningStack start(int seeds) {
    return start(options().withSeed(seeds));
  }

  /** With other values of these variables than the template has. */
  public static RunningStack start(Map<String, String> variables) {
    return start(options().withSet(variables));
  }

  private static RunningStack start(Options options) {
    Ground ground = Ground.lay();
    try {
      return before(RunningSystem.start(ground.under(options)), ground);
    } catch (RuntimeException failure) {
      ground.close();
      throw failure;
    }
  }

  private static RunningStack before(RunningSystem local, Ground ground) {
    try {
      return new RunningStack(local, ground, Front.before(local));
    } catch (RuntimeException failure) {
      local.close();
      throw failure;
    }
  }

  private static Options options() {
    return Options.forTests(ProjectFiles.find());
  }

  public Site site() {
    return front.site();
  }

  /** For a benchmark's run on it. */
  public RunningSystem local() {
    return local;
  }

  /** What stands in the tables, past all code of ours. */
  public StoredItems tables() {
    return new StoredItems(
        engine("dynamodb").uri(),
        Objects.requireNonNull(
            local.function("IssuanceFunction").definition().variables().get("DECLARATIONS_TABLE")));
  }

  /** What stands in the index, past all code of ours. */
  public IndexedDocuments index() {
    return new IndexedDocuments(engine("opensearch").uri());
  }

  /** Where an engine listens. */
  public URI address(String engine) {
    return engine(engine).uri();
  }

  /** What Lambda itself would give a function: region, key, and where the engines are. */
  public Map<String, String> runtimeVariables() {
    return local.runtimeVariables();
  }

  /** What Lambda would say of batches that a reader of the stream could not take to their end. */
  public List<Json> givenUp() {
    String queue =
        local.function("IndexerFunction").definition().streams().getFirst().onFailure().stream()
            .map(arn -> arn.substring(arn.lastIndexOf(':') + 1))
            .findFirst()
            .orElseThrow();
    return local.engines().stream()
        .filter(engine -> engine.name() == EngineName.SQS)
        .<GivenUp>map(engine -> new GivenUp.InQueue(engine.uri(), queue))
        .findFirst()
        .orElseGet(
            () -> new GivenUp.InFile(local.data().resolve("on-failure/" + queue + ".ndjson")))
        .messages();
  }

  /**
   * Hands an event to the function's handler, in the environment that the template gives it.
   *
   * @param function its module, as in {@code events/<function>}
   */
  public byte[] invoke(String function, byte[] event) {
    return front.invoke(local.function(function + "Function").definition().id(), event);
  }

  public void whileTheIndexerSleeps(Runnable test) {
    uninterrupted(
        () -> {
          local.pauseIndexer();
          return "asleep";
        });
    try {
      test.run();
    } finally {
      local.resumeIndexer();
    }
  }

  /** As the machine would: without a chance to say goodbye. */
  public void kill(String name) {
    uninterrupted(
        () -> {
          ground.kill(engine(name));
          return "dead";
        });
  }

  private Engine engine(String name) {
    return local.engine(EngineName.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public void close() {
    front.close();
    local.close();
    ground.close();
  }

  private static <T> T uninterrupted(Interruptible<T> step) {
    try {
      return step.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private interface Interruptible<T> {
    T run() throws InterruptedException;
  }
}
