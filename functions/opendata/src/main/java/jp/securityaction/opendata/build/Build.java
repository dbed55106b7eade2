package jp.securityaction.opendata.build;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.securityaction.declarations.OpenDataLedger.Turn;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.opendata.build.RowMerge.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One build of all files, by whose turn it is. */
@Singleton
final class Build {
  private static final Logger LOG = LoggerFactory.getLogger(Build.class);

  /** Clocks differ, and what was declared at a moment is written a little later. */
  private static final Duration AROUND = Duration.ofMinutes(5);

  private final OpenDataBucket bucket;
  private final InstantSource clock;

  Build(OpenDataBucket bucket, InstantSource clock) {
    this.bucket = bucket;
    this.clock = clock;
  }

  /** The register as it was, with the changes of this turn. */
  void afterChanges(Turn turn) throws IOException {
    try (InputStream before = bucket.read(OpenDataObject.SNAPSHOT)) {
      write(turn, List.of(Source.trusted(RowFile.read(before))));
    }
  }

  /**
   * The register as the table has it, with what changed while that was read: the register as it was
   * knows that already. What only the register knows and was declared before is gone from the
   * table.
   */
  void afterReadingTheTable(Turn turn, SortedRuns table, Instant begun) throws IOException {
    List<Source> sources = new ArrayList<>(table.sources());
    Optional<InputStream> before = bucket.readIfThere(OpenDataObject.SNAPSHOT);
    if (before.isEmpty()) {
      write(turn, sources);
      return;
    }
    long since = begun.minus(AROUND).toEpochMilli();
    try (InputStream stream = before.get()) {
      sources.add(new Source(RowFile.read(stream), row -> row.declaredAt() >= since));
      write(turn, sources);
    }
  }

  private void write(Turn turn, List<Source> register) throws IOException {
    long begun = System.nanoTime();
    try (SortedRuns changes = new SortedRuns(SortedRuns.IN_MEMORY)) {
      RegisterFiles files = new RegisterFiles(bucket, clock.instant());
      for (String change : turn.changes()) {
        turn.keepAlive();
        readChange(change, changes);
      }
      List<Source> sources = new ArrayList<>(register);
      sources.addAll(changes.sources());
      RowMerge.newest(
          sources,
          row -> {
            turn.keepAlive();
            files.add(row);
          });
      turn.renew();
      files.publish();
      LOG.info(
          "open data of {} declarations with {} batches of changes in {} ms",
          files.live(),
          turn.changes().size(),
          Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
  }

  private void readChange(String id, SortedRuns changes) throws IOException {
    Optional<InputStream> change = bucket.readChangeIfThere(id);
    if (change.isEmpty()) {
      // So old that the bucket has cleared it away: the daily reading of the table has had it long
      // since.
      LOG.error("a batch of changes is gone: {}", id);
      return;
    }
    try (BufferedReader rows =
        new BufferedReader(new InputStreamReader(change.get(), StandardCharsets.UTF_8))) {
      rows.lines().map(Row::read).forEach(changes::add);
    }
  }
}
