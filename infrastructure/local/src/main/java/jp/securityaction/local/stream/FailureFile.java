package jp.securityaction.local.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * In place of a queue where no engine for queues runs: each message is a line of a file.
 *
 * @param path made with the first message, its folder too
 */
public record FailureFile(Path path) implements FailureDestination {

  @Override
  public void send(String message) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    Files.writeString(path, message + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
