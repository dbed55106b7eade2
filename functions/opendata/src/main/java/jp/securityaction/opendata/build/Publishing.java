package jp.securityaction.opendata.build;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.OpenDataLedger;
import jp.securityaction.declarations.OpenDataLedger.Progress;
import jp.securityaction.declarations.OpenDataLedger.Turn;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;

/**
 * Brings changes into the open data. Each batch of them is first put where the next build finds it,
 * whoever makes that; only then it is asked whose turn it is. So many batches become one build, and
 * none is lost.
 */
@Singleton
final class Publishing {
  /** Below the function's time-out by a build. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DeclarationScan table;
  private final OpenDataBucket bucket;
  private final OpenDataLedger ledger;
  private final Build build;
  private final InstantSource clock;

  Publishing(
      DeclarationScan table,
      OpenDataBucket bucket,
      OpenDataLedger ledger,
      Build build,
      InstantSource clock) {
    this.table = table;
    this.bucket = bucket;
    this.ledger = ledger;
    this.build = build;
    this.clock = clock;
  }

  /**
   * Returns when these changes are in, whoever put them in. Who waits takes over from a dead one.
   */
  void with(List<ListedDeclaration> changes) throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    String id = UUID.randomUUID().toString();
    bucket.writeChange(id, rows(changes));
    if (!ledger.note(id, OpenDataObject.SNAPSHOT.key())) {
      fromTheTable();
      return;
    }
    Instant end = latest();
    while (clock.instant().isBefore(end)) {
      switch (ledger.progress(id)) {
        case Progress.PutIn() -> {
          return;
        }
        case Progress.Yours(Turn turn) -> {
          afterChanges(turn, end);
          return;
        }
        case Progress.Waiting() -> pause();
      }
    }
    throw new IllegalStateException("these changes were never put in");
  }

  /**
   * From all that stands in the table, whatever the files said before. The table is read before the
   * turn is taken, because that takes minutes, and stops must not wait for it.
   */
  void fromTheTable() throws IOException {
    Instant begun = clock.instant();
    try (SortedRuns rows = new SortedRuns(SortedRuns.IN_MEMORY)) {
      table.each(declaration -> rows.add(Row.of(declaration)));
      Instant end = latest();
      Turn turn = waitForTurn(end);
      if (done(turn, () -> build.afterReadingTheTable(turn, rows, begun))) {
        return;
      }
      afterChanges(turn, end);
    }
  }

  private Instant latest() {
    return clock.instant().plus(LONGEST);
  }

  private void afterChanges(Turn turn, Instant end) throws IOException {
    while (!done(turn, () -> build.afterChanges(turn))) {
      if (clock.instant().isAfter(end)) {
        turn.giveUp();
        throw new IllegalStateException("there is no end of changes: the next call goes on");
      }
    }
  }

  /** False when there is more to do by now. */
  private static boolean done(Turn turn, BuildStep step) throws IOException {
    try {
      step.run();
      return turn.complete(OpenDataObject.SNAPSHOT.key());
    } catch (IOException | RuntimeException failed) {
      turn.giveUp();
      throw failed;
    }
  }

  private Turn waitForTurn(Instant end) {
    while (clock.instant().isBefore(end)) {
      Optional<Turn> turn = ledger.take();
      if (turn.isPresent()) {
        return turn.get();
      }
      pause();
    }
    throw new IllegalStateException("it never was this call's turn");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static byte[] rows(List<ListedDeclaration> changes) {
    return changes.stream()
        .map(Row::of)
        .map(Row::line)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private interface BuildStep {
    void run() throws IOException;
  }
}
