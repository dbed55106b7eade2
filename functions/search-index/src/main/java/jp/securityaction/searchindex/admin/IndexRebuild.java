package jp.securityaction.searchindex.admin;

import java.util.Optional;
import java.util.function.Consumer;
import jp.securityaction.searchindex.BulkWriter;
import jp.securityaction.searchindex.admin.IndexComparison.Compared;

/**
 * Makes an index anew from the table while it is searched and written, and puts it in the place of
 * the one in use when both are proved to agree (ADR 0024).
 *
 * <p>A rebuild that fails or is killed leaves the index in use as it was; the next one clears away
 * what it began.
 */
public final class IndexRebuild {
  /** Longer than any search or write that found the old index may last. */
  private static final long IN_FLIGHT_MILLIS = 11_000;

  private static final int SHOWN = 20;

  private final IndexSources sources;
  private final Indexes indexes;
  private final Consumer<String> told;

  public IndexRebuild(IndexSources sources, Indexes indexes, Consumer<String> told) {
    this.sources = sources;
    this.indexes = indexes;
    this.told = told;
  }

  /** Returns when the new index is in use and the old one gone. */
  public void run(IndexDefinition definition) throws InterruptedException {
    try (IndexLease lease = IndexLease.take(sources.leases())) {
      run(definition, lease);
    }
  }

  private void run(IndexDefinition definition, IndexLease lease) throws InterruptedException {
    for (String leftover : indexes.leftovers()) {
      indexes.delete(leftover);
      told.accept("removed " + leftover + ", which an earlier run left behind");
    }
    Optional<String> old = indexes.current();
    String next = indexes.createNext(definition);
    told.accept("made " + next);
    try {
      fill(next);
      prove(next);
      lease.renew();
      indexes.swap(old, next);
    } catch (InterruptedException | RuntimeException failure) {
      indexes.deleteUnlessCurrent(next);
      throw failure;
    }
    told.accept(next + " is in use");
    if (old.isPresent()) {
      Thread.sleep(IN_FLIGHT_MILLIS);
      indexes.delete(old.get());
      told.accept("removed " + old.get());
    }
  }

  private void fill(String next) throws InterruptedException {
    FillProgress progress = new FillProgress(told);
    new IndexFill(sources.table(), BulkWriter.toIndex(sources.writes(), next), progress).run();
    told.accept("filled " + next + ": " + progress.summary());
  }

  private void prove(String next) throws InterruptedException {
    Compared compared = new IndexComparison(sources).with(next);
    if (!compared.isEqual()) {
      compared.differences().stream().limit(SHOWN).forEach(one -> told.accept("  " + one));
      throw new IllegalStateException(
          "%d declarations differ between table and new index; the one in use stays"
              .formatted(compared.differences().size()));
    }
    told.accept(
        "%s agrees with the table: %,d live, %,d stopped"
            .formatted(next, compared.live(), compared.stopped()));
  }
}
