package jp.securityaction.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.securityaction.local.engine.AotCache;

/**
 * The last step of the build: one training run, in which every JVM writes its AOT cache (JEP 483),
 * so that later starts are quick. Without the caches all works the same, but starts later.
 *
 * <p>Arguments: the repository, and when the build began.
 */
public final class AotTraining {
  private static final int PATIENCE_SECONDS = 180;

  private AotTraining() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path repository = Path.of(arguments[0]);
    Path caches = repository.resolve(ProjectFiles.CACHES);
    Path cache = caches.resolve("launcher.aot");
    if (!Files.isRegularFile(cache) || isOlderThanJars(cache, repository)) {
      System.out.println("training run for the AOT caches, so that later starts are quick");
      Files.createDirectories(caches);
      Files.deleteIfExists(cache);
      train(repository, caches);
    }
    Path stamp = repository.resolve(ProjectFiles.BUILT);
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.parse(arguments[1])));
  }

  private static void train(Path repository, Path caches) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(new AotCache.Make(caches).options("launcher"));
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-cp",
            System.getProperty("java.class.path"),
            TrainingRun.class.getName(),
            repository.toString()));
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(caches.resolve("training.log").toFile())
            .start();
    if (!run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      run.destroyForcibly();
    }
    if (!Files.isRegularFile(caches.resolve("launcher.aot"))) {
      System.out.println("the training run failed; starts will be slower. See " + caches);
    }
  }

  private static boolean isOlderThanJars(Path cache, Path repository) throws IOException {
    FileTime made = Files.getLastModifiedTime(cache);
    for (String folder : ProjectFiles.JARS) {
      try (Stream<Path> jars = Files.list(repository.resolve(folder))) {
        if (jars.map(Path::toFile)
            .filter(jar -> jar.getName().endsWith(".jar"))
            .map(File::lastModified)
            .anyMatch(changed -> changed > made.toMillis())) {
          return true;
        }
      }
    }
    return false;
  }
}
