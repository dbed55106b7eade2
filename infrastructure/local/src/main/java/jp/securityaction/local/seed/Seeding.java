package jp.securityaction.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import jp.securityaction.local.state.SearchIndex;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the made-up declarers where real ones would be, and waits until they can be found. */
public final class Seeding {
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration TELL = Duration.ofSeconds(2);

  /** How long nothing may become visible before it is given up. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

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
    DeclarationsWriter writer = new DeclarationsWriter(dynamoDb, table, executor);
    for (int number = from; number < to; number++) {
      writer.write(new MadeUpDeclarer(number, clock.instant()).registration());
    }
    writer.finish();
  }

  private void await(long wanted) throws InterruptedException {
    long told = System.nanoTime();
    long moved = told;
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
      if (System.nanoTime() - told > TELL.toNanos()) {
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
