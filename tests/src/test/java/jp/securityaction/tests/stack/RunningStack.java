package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.local.LocalStack;
import jp.securityaction.local.Options;
import jp.securityaction.local.Repository;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.lambda.Outcome;
import jp.securityaction.tests.client.Site;

/** A local stack: the real handlers on real engines. */
public final class RunningStack implements AutoCloseable {
  private final LocalStack local;

  private RunningStack(LocalStack local) {
    this.local = local;
  }

  /** With so many made-up declarers. */
  public static RunningStack start(int seeds) {
    return new RunningStack(LocalStack.start(options().withSeed(seeds)));
  }

  /** With other values of these variables than the template has. */
  public static RunningStack start(Map<String, String> variables) {
    return new RunningStack(LocalStack.start(options().withSet(variables)));
  }

  private static Options options() {
    return Options.forTests(Repository.find());
  }

  public Site site() {
    return new Site(local.site().toString());
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

  /** What Lambda would give a function here: region, key, addresses of the engines. */
  public Map<String, String> variables() {
    return local.runtimeVariables();
  }

  /** Where an engine listens. */
  public URI address(String engine) {
    return engine(engine).uri();
  }

  /** Hands an event to the function's handler, in the environment that the template gives it. */
  public byte[] invoke(String function, byte[] event) {
    String id = function.substring(0, 1).toUpperCase(Locale.ROOT) + function.substring(1);
    return uninterrupted(
        () ->
            switch (local.function(id + "Function").invoke(event)) {
              case Outcome.Answered(byte[] answer) -> answer;
              case Outcome.Failed failed -> throw new AssertionError(function + ": " + failed);
            });
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
    uninterrupted(() -> engine(name).process().destroyForcibly().waitFor());
  }

  private Engine engine(String name) {
    return local.engine(EngineName.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public void close() {
    local.close();
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
