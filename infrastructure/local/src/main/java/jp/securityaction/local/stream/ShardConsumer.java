package jp.securityaction.local.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.securityaction.local.template.StreamMapping;
import software.amazon.awssdk.core.exception.SdkException;

/** Delivers one shard to its end, batch after batch. Survives any failure of the engine. */
final class ShardConsumer {
  private static final Duration IDLE = Duration.ofMillis(50);

  private final StreamMapping mapping;
  private final ShardReader reader;
  private final BatchDelivery delivery;
  private final Consumer<String> progress;
  private final List<FilterPattern> filters;

  ShardConsumer(
      StreamMapping mapping,
      ShardReader reader,
      BatchDelivery delivery,
      Consumer<String> progress) {
    this.mapping = mapping;
    this.reader = reader;
    this.delivery = delivery;
    this.progress = progress;
    this.filters = mapping.filters().stream().map(FilterPattern::parse).toList();
  }

  void run() throws InterruptedException {
    RetryBackoff backoff = new RetryBackoff();
    while (true) {
      try {
        if (step()) {
          return;
        }
        backoff.succeeded();
      } catch (SdkException unreachable) {
        reader.rewind();
        Thread.sleep(backoff.failed());
      } catch (RuntimeException unexpected) {
        System.err.println("stream: " + unexpected);
        reader.rewind();
        Thread.sleep(backoff.failed());
      }
    }
  }

  /** True at the end of the shard. */
  private boolean step() throws InterruptedException {
    ShardReader.Page page = reader.read();
    List<ChangeRecord> read = new ArrayList<>(page.records());
    if (!read.isEmpty()) {
      page = fill(page, read);
      deliver(read);
    } else if (!page.last()) {
      Thread.sleep(IDLE);
    }
    return page.last();
  }

  /** Collects records up to the mapping's batch size or to the end of its batching window. */
  private ShardReader.Page fill(ShardReader.Page first, List<ChangeRecord> read)
      throws InterruptedException {
    ShardReader.Page page = first;
    long end = System.nanoTime() + mapping.batchingWindow().toNanos();
    while (!page.last() && read.size() < mapping.batchSize() && System.nanoTime() < end) {
      Thread.sleep(IDLE);
      page = reader.read();
      read.addAll(page.records());
    }
    return page;
  }

  private void deliver(List<ChangeRecord> read) throws InterruptedException {
    List<ChangeRecord> wanted = read.stream().filter(this::isWanted).toList();
    for (int start = 0; start < wanted.size(); start += mapping.batchSize()) {
      delivery.deliver(wanted.subList(start, Math.min(wanted.size(), start + mapping.batchSize())));
    }
    progress.accept(read.getLast().sequenceNumber());
  }

  private boolean isWanted(ChangeRecord record) {
    return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.fits(record.event()));
  }
}
