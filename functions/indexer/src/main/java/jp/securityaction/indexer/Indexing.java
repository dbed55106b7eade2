package jp.securityaction.indexer;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.declarations.StreamBatch;
import jp.securityaction.searchindex.BulkResult;
import jp.securityaction.searchindex.BulkResult.NotThere;
import jp.securityaction.searchindex.BulkResult.RefusedAt;
import jp.securityaction.searchindex.BulkResult.Unavailable;
import jp.securityaction.searchindex.BulkResult.Written;
import jp.securityaction.searchindex.IndexWriter;

/**
 * Writes a batch up to its first failure; everything from there on comes again.
 *
 * <p>An engine or an index that is away is waited for as long as the function may run: the stream
 * gives each record so many attempts only, and they are meant for what no attempt will ever write.
 */
@Singleton
final class Indexing {

  /** With one last write of ten seconds it stays below the function's time-out of a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final IndexWriter index;
  private final InstantSource clock;

  Indexing(IndexWriter index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
  }

  /** The sequence number of the first record that is not in the index now, if there is one. */
  Optional<String> firstFailure(StreamBatch batch) {
    List<ListedDeclaration> declarations =
        batch.changes().stream().map(StreamBatch.Change::declaration).toList();
    return switch (written(declarations)) {
      case Written() -> batch.unreadable();
      case RefusedAt(int place) -> Optional.of(batch.changes().get(place).sequenceNumber());
      case Unavailable(), NotThere() -> Optional.of(batch.changes().getFirst().sequenceNumber());
    };
  }

  /** Warms the way to the index without writing to it. */
  void prime() {
    index.prime();
  }

  private BulkResult written(List<ListedDeclaration> declarations) {
    Instant end = clock.instant().plus(PATIENCE);
    BulkResult outcome = index.write(declarations);
    while (isAway(outcome) && clock.instant().isBefore(end) && paused()) {
      outcome = index.write(declarations);
    }
    return outcome;
  }

  private static boolean isAway(BulkResult outcome) {
    return outcome instanceof Unavailable || outcome instanceof NotThere;
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
