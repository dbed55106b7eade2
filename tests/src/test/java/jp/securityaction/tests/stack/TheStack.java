package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.Map;
import jp.securityaction.benchmarks.client.Site;
import org.jspecify.annotations.Nullable;

/** The one stack that all tests share; started when the first test asks for it. */
public final class TheStack {
  /** Made-up declarers, who declared before today. */
  public static final int SEEDS = 300;

  private static @Nullable RunningStack running;
  private static boolean tried;

  private TheStack() {}

  public static Site site() {
    return running().site();
  }

  public static StoredItems tables() {
    return running().tables();
  }

  public static IndexedDocuments index() {
    return running().index();
  }

  public static URI address(String engine) {
    return running().address(engine);
  }

  public static byte[] invoke(String function, byte[] event) {
    return running().invoke(function, event);
  }

  public static Map<String, String> runtimeVariables() {
    return running().runtimeVariables();
  }

  public static void whileTheIndexerSleeps(Runnable test) {
    running().whileTheIndexerSleeps(test);
  }

  /** What functions, gateway and launcher have logged so far. */
  public static String journal() {
    return Journal.text();
  }

  static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  private static synchronized RunningStack running() {
    RunningStack stack = running;
    if (stack == null) {
      stack = start();
      running = stack;
    }
    return stack;
  }

  /** What failed once is not tried again for each of hundreds of tests. */
  private static RunningStack start() {
    if (tried) {
      throw new IllegalStateException("the stack did not start: see the first test that failed");
    }
    tried = true;
    return RunningStack.start(SEEDS);
  }
}
