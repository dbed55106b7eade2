package jp.securityaction.searchindex.admin;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.searchindex.BulkResult;
import jp.securityaction.searchindex.BulkWriter;

/**
 * Writes every declaration of the table into an index, stopped ones as their tombstones. What the
 * indexer writes meanwhile is newer or the same, and versions tell which.
 */
final class IndexFill {
  private static final int PARTS = 4;
  private static final int BATCH = 500;
  private static final int TRIES = 60;
  private static final long PAUSE_MILLIS = 1_000;

  private final DeclarationScan table;
  private final BulkWriter index;
  private final FillProgress progress;

  IndexFill(DeclarationScan table, BulkWriter index, FillProgress progress) {
    this.table = table;
    this.index = index;
    this.progress = progress;
  }

  void run() throws InterruptedException {
    progress.begin(table.items());
    try (ExecutorService executor = Executors.newFixedThreadPool(PARTS)) {
      List<? extends Future<?>> parts =
          IntStream.range(0, PARTS).mapToObj(part -> executor.submit(() -> fill(part))).toList();
      try {
        for (Future<?> part : parts) {
          part.get();
        }
      } catch (ExecutionException failure) {
        executor.shutdownNow();
        throw failure.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failure.getCause());
      }
    }
  }

  private void fill(int part) {
    try (Stream<DeclarationScan.Page> pages = table.part(part, PARTS)) {
      pages.forEach(this::write);
    }
  }

  private void write(DeclarationScan.Page page) {
    List<ListedDeclaration> all = page.declarations();
    for (int from = 0; from < all.size(); from += BATCH) {
      write(all.subList(from, Math.min(from + BATCH, all.size())));
    }
    progress.add(all.size(), page.scanned());
  }

  private void write(List<ListedDeclaration> batch) {
    for (int tried = 1; ; tried++) {
      switch (index.write(batch)) {
        case BulkResult.Written() -> {
          return;
        }
        case BulkResult.RefusedAt(int place) ->
            throw new IllegalStateException(
                "the new index does not take the declaration with the key "
                    + batch.get(place).key().value());
        case BulkResult.NotThere() ->
            throw new IllegalStateException("the new index has been removed meanwhile");
        case BulkResult.Unavailable() -> {
          if (tried == TRIES) {
            throw new IllegalStateException("the search engine takes no writes any more");
          }
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while filling", interrupted);
    }
  }
}
