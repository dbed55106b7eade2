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
 * The last step of the build: plays one start through and has every JVM in it note what it loaded,
 * so that later starts are quick. A rehearsal that fails costs nothing but that.
 *
 * <p>Arguments: the repository, and when the build began.
 */
public final class Rehearsal {
  private static final int PATIENCE_SECONDS = 180;

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path repository = Path.of(arguments[0]);
    Path caches = repository.resolve(Repository.CACHES);
    Path cache = caches.resolve("launcher.aot");
    if (!Files.isRegularFile(cache) || isOlderThanJars(cache, repository)) {
      System.out.println("rehearsing one start, so that later ones are quick");
      Files.createDirectories(caches);
      Files.deleteIfExists(cache);
      play(repository, caches);
    }
    Path stamp = repository.resolve(Repository.BUILT);
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.parse(arguments[1])));
  }

  private static void play(Path repository, Path caches) throws IOException, InterruptedException {
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
            RehearsalPlay.class.getName(),
            repository.toString()));
    Process play =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(caches.resolve("rehearsal.log").toFile())
            .start();
    if (!play.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      play.destroyForcibly();
    }
    if (!Files.isRegularFile(caches.resolve("launcher.aot"))) {
      System.out.println("the rehearsal did not work out; starts will be slower. See " + caches);
    }
  }

  private static boolean isOlderThanJars(Path cache, Path repository) throws IOException {
    FileTime made = Files.getLastModifiedTime(cache);
    for (String folder : Repository.JARS) {
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
