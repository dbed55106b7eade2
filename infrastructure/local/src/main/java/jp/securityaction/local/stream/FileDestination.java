package jp.securityaction.local.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file in place of the queue where no engine for queues runs: a line for each message.
 *
 * @param path made with the first message, its folder too
 */
public record FileDestination(Path path) implements OnFailureDestination {

  @Override
  public void send(String message) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    Files.writeString(path, message + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
