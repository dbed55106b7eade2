package jp.securityaction.opendata.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import jp.securityaction.opendata.build.RowMerge.Source;

/**
 * Sorts more rows than memory holds: as many as it does hold are sorted and put into a file, then
 * the files are merged.
 */
final class SortedRuns implements AutoCloseable {
  /** Some 40 MB. */
  static final int IN_MEMORY = 50_000;

  private final int inMemory;
  private final List<Row> rows = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<InputStream> open = new ArrayList<>();

  SortedRuns(int inMemory) {
    this.inMemory = inMemory;
  }

  void add(Row row) {
    rows.add(row);
    if (rows.size() == inMemory) {
      putAway();
    }
  }

  /** Once, after the last row was added. */
  List<Source> sources() {
    Collections.sort(rows);
    List<Source> sources = new ArrayList<>();
    sources.add(Source.trusted(rows.iterator()));
    files.forEach(file -> sources.add(Source.trusted(read(file))));
    return sources;
  }

  private void putAway() {
    Collections.sort(rows);
    try {
      Path file = Files.createTempFile("rows-", ".gz");
      files.add(file);
      try (Writer writer = RowFile.writer(Files.newOutputStream(file))) {
        rows.forEach(row -> RowFile.write(row, writer));
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    rows.clear();
  }

  private Iterator<Row> read(Path file) {
    try {
      InputStream stream = Files.newInputStream(file);
      open.add(stream);
      return RowFile.read(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    for (InputStream stream : open) {
      stream.close();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
