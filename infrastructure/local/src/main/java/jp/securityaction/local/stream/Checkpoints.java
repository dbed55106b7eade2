package jp.securityaction.local.stream;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** How far each shard of a stream has been delivered; kept with the data. */
final class Checkpoints {
  private static final String FINISHED = "finished";

  private final Path file;
  private final Properties positions = new Properties();

  Checkpoints(Path file) {
    this.file = file;
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        positions.load(reader);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  synchronized Optional<String> sequenceNumber(String shardId) {
    return Optional.ofNullable(positions.getProperty(shardId))
        .filter(position -> !position.equals(FINISHED));
  }

  synchronized boolean isFinished(String shardId) {
    return FINISHED.equals(positions.getProperty(shardId));
  }

  void reached(String shardId, String sequenceNumber) {
    write(shardId, sequenceNumber);
  }

  void finished(String shardId) {
    write(shardId, FINISHED);
  }

  /** Atomically: a crash in the middle must not lose the position. */
  private synchronized void write(String shardId, String position) {
    positions.setProperty(shardId, position);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        positions.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
