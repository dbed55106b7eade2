package jp.securityaction.local.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import jp.securityaction.local.provisioning.IndexedDeclarations;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes made-up declarers into the table and waits until the index finds them. */
public final class Seeder {
  private static final Duration POLL_EVERY = Duration.ofMillis(50);
  private static final Duration REPORT_EVERY = Duration.ofSeconds(2);

  /** How long to wait without any progress of the index. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final DynamoDbClient dynamoDb;
  private final String table;
  private final IndexedDeclarations index;
  private final SeededCount seeded;
  private final Clock clock;
  private final Consumer<String> progress;

  /**
   * Writes nothing yet.
   *
   * @param data folder of the file that says how many there are already
   */
  public Seeder(
      DynamoDbClient dynamoDb,
      String table,
      IndexedDeclarations index,
      Path data,
      Clock clock,
      Consumer<String> progress) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.index = index;
    this.seeded = new SeededCount(data.resolve("seeded"));
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Makes up as many as are missing; those of an earlier run are kept.
   *
   * @return whether the declarers have changed since the stack ran last
   */
  public boolean upTo(int number, Executor executor) throws InterruptedException {
    boolean first = !seeded.isKnown();
    int there = seeded.read();
    if (there >= number) {
      return first;
    }
    long before = index.liveDeclarations();
    progress.accept("making up %d declarers".formatted(number - there));
    write(there, number, executor);
    seeded.write(number);
    await(before + number - there);
    return true;
  }

  private void write(int from, int to, Executor executor) throws InterruptedException {
    DeclarationsWriter writer = new DeclarationsWriter(dynamoDb, table, executor);
    for (int number = from; number < to; number++) {
      writer.write(new MadeUpDeclarer(number, clock.instant()).registration());
    }
    writer.finish();
  }

  private void await(long wanted) throws InterruptedException {
    long reported = System.nanoTime();
    long moved = reported;
    long found = -1;
    while (System.nanoTime() - moved < PATIENCE.toNanos()) {
      index.refresh();
      long now = index.liveDeclarations();
      if (now >= wanted) {
        return;
      }
      if (now > found) {
        moved = System.nanoTime();
      }
      found = now;
      if (System.nanoTime() - reported > REPORT_EVERY.toNanos()) {
        progress.accept("%d of %d can be found".formatted(found, wanted));
        reported = System.nanoTime();
      }
      Thread.sleep(POLL_EVERY);
    }
    throw new IllegalStateException("only %d of %d can be found".formatted(found, wanted));
  }
}
