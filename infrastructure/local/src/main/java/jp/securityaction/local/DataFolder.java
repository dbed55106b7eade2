package jp.securityaction.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of one run.
 *
 * @param run of this run alone; the process reaper removes it in the end
 * @param data of the engines and the launcher: inside {@code run}, unless kept
 * @param lock keeps other processes off the kept data
 */
record DataFolder(Path run, Path data, boolean kept, @Nullable FileChannel lock)
    implements AutoCloseable {

  static DataFolder open(Optional<Path> keep) {
    try {
      if (keep.isEmpty()) {
        Path run = fresh();
        return new DataFolder(run, Files.createDirectory(run.resolve("data")), false, null);
      }
      Path data = Files.createDirectories(keep.get().toAbsolutePath());
      FileChannel lock = lock(data);
      return new DataFolder(fresh(), data, true, lock);
    } catch (IOException impossible) {
      throw new StartException("cannot keep data there: " + impossible.getMessage(), impossible);
    }
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory("security-action-");
  }

  private static FileChannel lock(Path data) throws IOException {
    FileChannel channel =
        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException ours) {
      // Locked by another stack in this process.
    }
    channel.close();
    throw new StartException(data + " is in use by another ./run: stop it or keep data elsewhere");
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
    if (Files.exists(run)) {
      remove(run);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
