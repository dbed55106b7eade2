package jp.securityaction.tests.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Takes this JVM's containers away when it is gone, also when it was killed: a shell on the other
 * end of a pipe that nobody else holds open. Testcontainers' own warden (Ryuk) does the same where
 * its image can be had.
 */
final class Leash {
  static final String LABEL = "jp.securityaction.tests";

  private static final String SCRIPT =
      """
      trap '' HUP INT TERM
      cat > /dev/null
      docker ps --all --quiet --filter "label=$1=$2" | xargs --no-run-if-empty docker rm --force --volumes
      """;

  private static final Leash HELD = new Leash();

  private final String value = UUID.randomUUID().toString();

  /** Held until the JVM ends: the pipe closes with it. */
  @SuppressWarnings("UnusedVariable")
  private final Process shell;

  private Leash() {
    try {
      shell =
          new ProcessBuilder("sh", "-c", SCRIPT, "leash", LABEL, value)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the label of each container must say. */
  static String ofThisJvm() {
    return HELD.value;
  }
}
