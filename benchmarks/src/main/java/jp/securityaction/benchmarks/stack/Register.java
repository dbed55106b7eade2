package jp.securityaction.benchmarks.stack;

import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.seed.DeclarationsWriter;
import jp.securityaction.local.seed.MadeUpDeclarer;
import jp.securityaction.searchindex.BulkResult;
import jp.securityaction.searchindex.IndexWriter;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A believable register of any size: the table filled by batches, the index by the very {@link
 * IndexWriter} of the indexer. The stream between the two is switched off meanwhile, because
 * DynamoDB Local would take an hour to bring a million through it, and would keep each twice.
 */
public final class Register {
  /** The register is as it was then, whenever it is made. */
  private static final Instant UNTIL = Instant.parse("2026-11-01T00:00:00Z");

  private static final int CHUNK = 500;
  private static final int INDEXERS = 2;
  private static final int TELL_EVERY = 50_000;

  private final RunningSystem stack;
  private final DynamoDbClient dynamoDb;
  private final String table;
  private final IndexWriter index;
  private final PrintStream progress;
  private int size;

  public Register(RunningSystem stack, DynamoDbClient dynamoDb, PrintStream progress) {
    this.stack = stack;
    this.dynamoDb = dynamoDb;
    this.table = table(stack);
    this.index = FunctionBeans.indexWriter(stack);
    this.progress = progress;
  }

  /** The declarer of this number: always the same. */
  public static Registration declarer(int number) {
    return new MadeUpDeclarer(number, UNTIL).registration();
  }

  public static String table(RunningSystem stack) {
    return String.valueOf(
        stack.function("IssuanceFunction").definition().variables().get("DECLARATIONS_TABLE"));
  }

  /** Switches the stream off for good, so that only this register feeds the index. */
  public void begin() throws InterruptedException {
    stack.pauseStreams();
    dynamoDb.updateTable(
        update ->
            update.tableName(table).streamSpecification(stream -> stream.streamEnabled(false)));
  }

  /** Adds declarers up to this number of them; returns when all can be found. */
  public void growTo(int wanted) throws InterruptedException {
    long begin = System.nanoTime();
    int before = size;
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      DeclarationsWriter items = new DeclarationsWriter(dynamoDb, table, executor);
      Indexing documents = new Indexing(executor);
      while (size < wanted) {
        List<ListedDeclaration> chunk = new ArrayList<>();
        for (int end = Math.min(wanted, size + CHUNK); size < end; size++) {
          Registration declared = declarer(size);
          items.write(declared);
          chunk.add(listed(declared));
        }
        documents.write(chunk);
        if (size % TELL_EVERY == 0) {
          tell(before, begin);
        }
      }
      items.finish();
      documents.finish();
    }
    await(wanted);
    tell(before, begin);
  }

  private void tell(int before, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    progress.printf(
        "%,d declarers, %,d of them in %.0f s (%.0f a second)%n",
        size, size - before, seconds, (size - before) / seconds);
  }

  private static ListedDeclaration listed(Registration declared) {
    return new ListedDeclaration(
        declared.key(),
        declared.version(),
        declared.status(),
        declared.declaredAt(),
        Listing.of(declared));
  }

  private void await(int wanted) {
    stack.index().refresh();
    long found = stack.index().liveDeclarations();
    if (found != wanted) {
      throw new IllegalStateException("%d of %d can be found".formatted(found, wanted));
    }
    URI openSearch = stack.engine(EngineName.OPENSEARCH).uri();
    progress.println("waiting for the index to have merged what it was given");
    new BareOpenSearch(openSearch).awaitMerges();
  }

  /** Writes chunks side by side; in which order does not matter, they carry their versions. */
  private final class Indexing {
    private final ExecutorService executor;
    private final Semaphore free = new Semaphore(INDEXERS);
    private final AtomicReference<@Nullable BulkResult> refused = new AtomicReference<>();

    Indexing(ExecutorService executor) {
      this.executor = executor;
    }

    void write(List<ListedDeclaration> chunk) throws InterruptedException {
      free.acquire();
      executor.execute(
          () -> {
            try {
              BulkResult outcome = index.write(chunk);
              for (int tries = 1; outcome instanceof BulkResult.Unavailable && tries < 5; tries++) {
                outcome = index.write(chunk);
              }
              if (!(outcome instanceof BulkResult.Written)) {
                refused.set(outcome);
              }
            } finally {
              free.release();
            }
          });
    }

    void finish() throws InterruptedException {
      free.acquire(INDEXERS);
      if (refused.get() != null) {
        throw new IllegalStateException("the index does not take all: " + refused.get());
      }
    }
  }
}
