package jp.securityaction.local.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.declarations.NewDeclarationItems;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Writes the items of many declarations in batches. Not thread-safe. */
public final class DeclarationsWriter {
  /** BatchWriteItem takes no more. */
  private static final int BATCH = 25;

  private static final int WRITERS = 4;

  private final DynamoDbClient dynamoDb;
  private final String table;
  private final Executor executor;
  private final Semaphore free = new Semaphore(WRITERS);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final List<WriteRequest> waiting = new ArrayList<>();

  public DeclarationsWriter(DynamoDbClient dynamoDb, String table, Executor executor) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.executor = executor;
  }

  /** May return before it is written: {@link #finish} waits for all. */
  public void write(Registration declared) throws InterruptedException {
    HistoryEntry entry =
        HistoryEntry.of(declared, Action.DECLARED, declared.declaredAt(), List.of());
    // The same declaration is always the same items.
    SplittableRandom random = new SplittableRandom(declared.owner().hashCode());
    for (Map<String, AttributeValue> item : NewDeclarationItems.of(declared, entry, random)) {
      waiting.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
      if (waiting.size() == BATCH) {
        flush();
      }
    }
  }

  private void flush() throws InterruptedException {
    List<WriteRequest> batch = List.copyOf(waiting);
    waiting.clear();
    free.acquire();
    executor.execute(
        () -> {
          try {
            write(batch);
          } catch (RuntimeException unwritten) {
            failure.compareAndSet(null, unwritten);
          } finally {
            free.release();
          }
        });
  }

  private void write(List<WriteRequest> batch) {
    Map<String, List<WriteRequest>> left = Map.of(table, batch);
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> now = left;
      left = dynamoDb.batchWriteItem(write -> write.requestItems(now)).unprocessedItems();
    }
  }

  /** Returns when all is written. */
  public void finish() throws InterruptedException {
    if (!waiting.isEmpty()) {
      flush();
    }
    free.acquire(WRITERS);
    Throwable unwritten = failure.get();
    if (unwritten != null) {
      throw new IllegalStateException("not all declarations are written", unwritten);
    }
  }
}
