package jp.securityaction.tests.front;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** SAM CLI, as {@code -Dsam.command} names it. */
final class Sam {
  /** What it leaves behind. */
  static final Path FOLDER = Path.of("target", "sam-local").toAbsolutePath();

  /** The template as it stands in the repository. */
  static final Path TEMPLATE = Path.of("..", "template.yaml").toAbsolutePath().normalize();

  private Sam() {}

  static List<String> command(String... words) {
    return join(List.of(System.getProperty("sam.command", "sam")), Arrays.asList(words));
  }

  static Map<String, String> environment() {
    return Map.of(
        "SAM_CLI_TELEMETRY",
        "0",
        "SAM_CLI_CONTAINER_CONNECTION_TIMEOUT",
        "60",
        "AWS_DEFAULT_REGION",
        "ap-northeast-1");
  }

  /** The processor to ask for: another one's image would not run here. */
  static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }

  static <T> List<T> join(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
