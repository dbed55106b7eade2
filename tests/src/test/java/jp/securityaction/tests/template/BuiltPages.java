package jp.securityaction.tests.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the build of {@code web/} made. */
public final class BuiltPages {
  private static final Path WEB = Path.of("../web/dist");

  private BuiltPages() {}

  /** Their addresses, such as {@code /search/}; the page for what is not there has none. */
  public static List<String> addresses() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files
          .filter(file -> file.endsWith("index.html"))
          .map(file -> "/" + WEB.relativize(file).toString().replaceFirst("index\\.html$", ""))
          .sorted()
          .toList();
    }
  }
}
