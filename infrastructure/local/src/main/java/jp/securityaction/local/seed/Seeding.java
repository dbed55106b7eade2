package jp.securityaction.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.edge.store.OpenedItems;
import jp.securityaction.local.state.SearchIndex;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Puts the made-up declarers where real ones would be, and waits until they can be found. */
public final class Seeding {
  /** BatchWriteItem takes no more. */
  private static final int BATCH = 25;

  private static final int WRITERS = 4;
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final DynamoDbClient dynamoDb;
  private final String table;
  private final SearchIndex index;
  private final Path note;
  private final Clock clock;
  private final Consumer<String> progress;

  /**
   * Prepares to seed.
   *
   * @param data where it is noted how many there are already
   */
  public Seeding(
      DynamoDbClient dynamoDb,
      String table,
      SearchIndex index,
      Path data,
      Clock clock,
      Consumer<String> progress) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.index = index;
    this.note = data.resolve("seeded");
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Sees to it that there are this many; what is kept from an earlier run is not made again.
   *
   * @return whether there are others now than when the stack ran last
   */
  public boolean upTo(int number, Executor executor) throws InterruptedException {
    boolean first = !Files.exists(note);
    int there = there();
    if (there >= number) {
      return first;
    }
    long before = index.liveDeclarations();
    progress.accept("making up %d declarers".formatted(number - there));
    write(there, number, executor);
    note(number);
    await(before + number - there);
    return true;
  }

  private void write(int from, int to, Executor executor) throws InterruptedException {
    Semaphore free = new Semaphore(WRITERS);
    List<CompletableFuture<Void>> writes = new ArrayList<>();
    Set<DeclarationId> given = new HashSet<>();
    List<WriteRequest> batch = new ArrayList<>();
    for (int number = from; number < to; number++) {
      for (Map<String, AttributeValue> item : items(number, given)) {
        batch.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
        if (batch.size() == BATCH) {
          writes.add(write(List.copyOf(batch), free, executor));
          batch.clear();
        }
      }
    }
    if (!batch.isEmpty()) {
      writes.add(write(batch, free, executor));
    }
    writes.forEach(CompletableFuture::join);
  }

  private List<Map<String, AttributeValue>> items(int number, Set<DeclarationId> given) {
    Registration registration = new MadeUpDeclarer(number, clock.instant()).registration(given);
    return OpenedItems.of(
        registration,
        HistoryEntry.of(registration, Action.DECLARED, registration.declaredAt(), List.of()),
        new SplittableRandom(number));
  }

  private CompletableFuture<Void> write(List<WriteRequest> batch, Semaphore free, Executor executor)
      throws InterruptedException {
    free.acquire();
    return CompletableFuture.runAsync(() -> write(batch), executor)
        .whenComplete((done, failure) -> free.release());
  }

  private void write(List<WriteRequest> batch) {
    Map<String, List<WriteRequest>> left = Map.of(table, batch);
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> now = left;
      left = dynamoDb.batchWriteItem(write -> write.requestItems(now)).unprocessedItems();
    }
  }

  private void await(long wanted) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long told = System.nanoTime();
    long found = 0;
    while (System.nanoTime() < end) {
      index.refresh();
      found = index.liveDeclarations();
      if (found >= wanted) {
        return;
      }
      if (System.nanoTime() - told > Duration.ofSeconds(2).toNanos()) {
        progress.accept("%d of %d can be found".formatted(found, wanted));
        told = System.nanoTime();
      }
      Thread.sleep(LOOK);
    }
    throw new IllegalStateException("only %d of %d can be found".formatted(found, wanted));
  }

  private int there() {
    try {
      return Files.exists(note) ? Integer.parseInt(Files.readString(note).strip()) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void note(int number) {
    try {
      Files.writeString(note, Integer.toString(number));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
