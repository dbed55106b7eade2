package jp.securityaction.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths in the repository. */
public final class ProjectFiles {
  static final String BUILT = "infrastructure/local/target/built";
  static final String CACHES = "infrastructure/local/target/aot";
  static final String INDEX_DEFINITION = "functions/search-index/index.json";
  static final List<String> JARS =
      List.of(
          "infrastructure/local/target",
          "infrastructure/local/target/lib",
          "infrastructure/local/engines/opensearch/target/lib",
          "infrastructure/local/engines/s3/target/lib");
  static final String LOGOS = "infrastructure/operator/target/logos";
  static final String PAGES = "web/dist";
  static final String TEMPLATE = "template.yaml";

  private static final String PROPERTY = "security-action.repository";

  private ProjectFiles() {}

  /** The folder that {@code ./run} names, else the one around the working directory. */
  public static Path find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Path.of(named);
    }
    for (@Nullable Path folder = Path.of("").toAbsolutePath();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(TEMPLATE))) {
        return folder;
      }
    }
    throw new StartException("no template.yaml in this folder or above it");
  }
}
