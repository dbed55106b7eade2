package jp.securityaction.indexer;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.securityaction.edge.search.IndexWriter;
import jp.securityaction.edge.search.IndexWriting.FailedAt;
import jp.securityaction.edge.search.IndexWriting.Written;

/** Writes a batch up to its first failure; everything from there on comes again. */
@Singleton
final class Indexing {
  private final IndexWriter index;

  Indexing(IndexWriter index) {
    this.index = index;
  }

  /** The sequence number of the first record that is not in the index now, if there is one. */
  Optional<String> firstFailure(StreamBatch batch) {
    return switch (index.write(
        batch.changes().stream().map(StreamBatch.Change::declaration).toList())) {
      case FailedAt(int place) -> Optional.of(batch.changes().get(place).sequenceNumber());
      case Written() -> batch.unreadable();
    };
  }
}
