package jp.securityaction.local.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of jars as a class path, always in the same order: a class cache insists on it. */
final class ClassPath {
  private ClassPath() {}

  static String of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    } catch (IOException missing) {
      throw new EngineException(
          folder + " is missing: build with ./mvnw -DskipTests package first", missing);
    }
  }
}
