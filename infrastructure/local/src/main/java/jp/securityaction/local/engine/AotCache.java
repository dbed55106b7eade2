package jp.securityaction.local.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The caches of loaded and linked classes (JEP 483, 514) that let an engine start in a third of the
 * time. Made once by the build; without them all starts just the same, later.
 */
public sealed interface AotCache {

  /** Options for the JVM that runs {@code name}. */
  List<String> options(String name);

  /** Java 25 fails to load some of the adapters that it stored (JDK-8388703). */
  List<String> WITHOUT_ADAPTERS =
      List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTAdapterCaching");

  /** Starts from what the build left in {@code folder}. */
  record Use(Path folder) implements AotCache {
    @Override
    public List<String> options(String name) {
      Path file = folder.resolve(name + ".aot");
      return Files.isRegularFile(file) ? with("-XX:AOTCache=" + file) : List.of();
    }
  }

  /** Has each JVM write its cache when it ends. */
  record Make(Path folder) implements AotCache {
    @Override
    public List<String> options(String name) {
      return with("-XX:AOTCacheOutput=" + folder.resolve(name + ".aot"));
    }
  }

  /**
   * For DynamoDB Local: its jar names its own folder as a part of the class path, of which no cache
   * can be made.
   */
  record Without() implements AotCache {
    @Override
    public List<String> options(String name) {
      return List.of();
    }
  }

  private static List<String> with(String option) {
    return List.of(WITHOUT_ADAPTERS.get(0), WITHOUT_ADAPTERS.get(1), option, "-Xlog:aot=off");
  }
}
