package jp.securityaction.tests.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.Json;

/** As much of the repository as {@code ./operate} looks at, to be changed by a test. */
record AClone(Path folder) {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final String INDEX = "functions/search-index/index.json";

  static AClone in(Path folder) throws IOException {
    for (String part :
        List.of(
            "samconfig.toml",
            "web/dist",
            "functions/search-index/index.json",
            "functions/search-index/access",
            "infrastructure/operator/target/logos")) {
      copy(REPOSITORY.resolve(part), folder.resolve(part));
    }
    return new AClone(folder);
  }

  /** Defines the index otherwise. */
  void splitsTheIndexInTwo() throws IOException {
    defines("/settings/index/number_of_shards", 2);
  }

  /** So that no document fits any more. */
  void definesTheIndexWrongly() throws IOException {
    defines("/mappings/properties/industry/type", "date");
  }

  private void defines(String pointer, Object value) throws IOException {
    Path file = folder.resolve(INDEX);
    String changed = Json.parse(Files.readAllBytes(file)).draft().with(pointer, value).json();
    assertThat(changed).isNotEqualTo(Files.readString(file));
    Files.writeString(file, changed);
  }

  void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
