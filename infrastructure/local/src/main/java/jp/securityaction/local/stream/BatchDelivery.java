package jp.securityaction.local.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.securityaction.local.template.StreamMapping;

/**
 * Delivers one batch, or discards and reports it. Returns only then, so that no later batch
 * overtakes it.
 *
 * <p>A partial answer moves the start of the batch forward. A failure without progress halves the
 * batch where the mapping says so, which is no retry; what cannot be halved is tried again, as
 * often as the mapping allows.
 */
final class BatchDelivery {

  /** Invokes the function once. */
  interface Receiver {
    Attempt receive(List<ChangeRecord> batch) throws InterruptedException;
  }

  /** Waits between two attempts. */
  interface Pause {
    void of(Duration wait) throws InterruptedException;
  }

  private final StreamMapping mapping;
  private final String shardId;
  private final Receiver receiver;
  private final DiscardedBatches discarded;
  private final Consumer<String> progress;
  private final Pause pause;
  private final Clock clock;
  private final RetryBackoff backoff = new RetryBackoff();

  BatchDelivery(
      StreamMapping mapping,
      String shardId,
      Receiver receiver,
      DiscardedBatches discarded,
      Consumer<String> progress,
      Pause pause,
      Clock clock) {
    this.mapping = mapping;
    this.shardId = shardId;
    this.receiver = receiver;
    this.discarded = discarded;
    this.progress = progress;
    this.pause = pause;
    this.clock = clock;
  }

  void deliver(List<ChangeRecord> batch) throws InterruptedException {
    List<ChangeRecord> remaining = batch;
    Optional<Attempt> last = Optional.empty();
    int retries = 0;
    while (!remaining.isEmpty()) {
      remaining = withoutTooOld(remaining, retries, last);
      if (remaining.isEmpty()) {
        return;
      }
      Attempt attempt = receiver.receive(remaining);
      last = Optional.of(attempt);
      switch (attempt.result()) {
        case BatchResult.Succeeded() -> {
          backoff.succeeded();
          progress.accept(remaining.getLast().sequenceNumber());
          return;
        }
        case BatchResult.FailedFrom(int index) when index > 0 -> {
          progress.accept(remaining.get(index - 1).sequenceNumber());
          remaining = remaining.subList(index, remaining.size());
          retries = 0;
          pause.of(backoff.failed());
        }
        case BatchResult.FailedFrom stopped -> {
          pause.of(backoff.failed());
          remaining = afterFailure(remaining, retries, attempt);
          retries++;
        }
        case BatchResult.Failed failed -> {
          pause.of(backoff.failed());
          remaining = afterFailure(remaining, retries, attempt);
          retries++;
        }
      }
    }
  }

  /** What is still to be delivered after a failure without progress. */
  private List<ChangeRecord> afterFailure(List<ChangeRecord> batch, int retries, Attempt last)
      throws InterruptedException {
    if (mapping.bisectOnError() && batch.size() > 1) {
      int middle = batch.size() / 2;
      deliver(batch.subList(0, middle));
      deliver(batch.subList(middle, batch.size()));
      return List.of();
    }
    if (mapping.maximumRetryAttempts().filter(maximum -> retries >= maximum).isPresent()) {
      discard(
          batch,
          new DiscardedBatches.Reason("RetryAttemptsExhausted", retries + 1, Optional.of(last)));
      return List.of();
    }
    return batch;
  }

  private List<ChangeRecord> withoutTooOld(
      List<ChangeRecord> batch, int attempts, Optional<Attempt> last) {
    if (mapping.maximumRecordAge().isEmpty()) {
      return batch;
    }
    Instant limit = clock.instant().minus(mapping.maximumRecordAge().get());
    List<ChangeRecord> old = new ArrayList<>();
    for (ChangeRecord record : batch) {
      if (!record.createdAt().isBefore(limit)) {
        break;
      }
      old.add(record);
    }
    if (!old.isEmpty()) {
      discard(old, new DiscardedBatches.Reason("RecordAgeExceeded", attempts, last));
    }
    return batch.subList(old.size(), batch.size());
  }

  private void discard(List<ChangeRecord> batch, DiscardedBatches.Reason reason) {
    discarded.report(shardId, batch, reason);
    progress.accept(batch.getLast().sequenceNumber());
  }
}
