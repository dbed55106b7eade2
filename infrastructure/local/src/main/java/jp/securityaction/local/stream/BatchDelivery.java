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
 * Brings one batch to its end: delivered, or given up and named on failure. Returns only then, so
 * that nothing behind it overtakes.
 *
 * <p>A partial answer moves the start of the batch forward. A failure without progress halves the
 * batch where the mapping says so, which is no retry; what cannot be halved is tried again, as
 * often as the mapping allows.
 */
final class BatchDelivery {

  /** One call of the function. */
  interface Receiver {
    Attempt receive(List<StreamRecord> batch) throws InterruptedException;
  }

  /** How time passes between two attempts. */
  interface Pause {
    void of(Duration wait) throws InterruptedException;
  }

  private final StreamMapping mapping;
  private final String shardId;
  private final Receiver receiver;
  private final OnFailure onFailure;
  private final Consumer<String> progress;
  private final Pause pause;
  private final Clock clock;
  private final Backoff backoff = new Backoff();

  BatchDelivery(
      StreamMapping mapping,
      String shardId,
      Receiver receiver,
      OnFailure onFailure,
      Consumer<String> progress,
      Pause pause,
      Clock clock) {
    this.mapping = mapping;
    this.shardId = shardId;
    this.receiver = receiver;
    this.onFailure = onFailure;
    this.progress = progress;
    this.pause = pause;
    this.clock = clock;
  }

  void deliver(List<StreamRecord> batch) throws InterruptedException {
    List<StreamRecord> remaining = batch;
    Optional<Attempt> last = Optional.empty();
    int retries = 0;
    while (!remaining.isEmpty()) {
      remaining = withoutTooOld(remaining, retries, last);
      if (remaining.isEmpty()) {
        return;
      }
      Attempt attempt = receiver.receive(remaining);
      last = Optional.of(attempt);
      switch (attempt.verdict()) {
        case Verdict.Done() -> {
          backoff.succeeded();
          progress.accept(remaining.getLast().sequenceNumber());
          return;
        }
        case Verdict.StoppedAt(int index) when index > 0 -> {
          progress.accept(remaining.get(index - 1).sequenceNumber());
          remaining = remaining.subList(index, remaining.size());
          retries = 0;
          pause.of(backoff.failed());
        }
        case Verdict.StoppedAt stopped -> {
          pause.of(backoff.failed());
          remaining = afterFailure(remaining, retries, attempt);
          retries++;
        }
        case Verdict.Failed failed -> {
          pause.of(backoff.failed());
          remaining = afterFailure(remaining, retries, attempt);
          retries++;
        }
      }
    }
  }

  /** What is still to be delivered. */
  private List<StreamRecord> afterFailure(List<StreamRecord> batch, int retries, Attempt last)
      throws InterruptedException {
    if (mapping.bisectOnError() && batch.size() > 1) {
      int middle = batch.size() / 2;
      deliver(batch.subList(0, middle));
      deliver(batch.subList(middle, batch.size()));
      return List.of();
    }
    if (mapping.maximumRetryAttempts().filter(maximum -> retries >= maximum).isPresent()) {
      giveUp(batch, new OnFailure.Reason("RetryAttemptsExhausted", retries + 1, Optional.of(last)));
      return List.of();
    }
    return batch;
  }

  private List<StreamRecord> withoutTooOld(
      List<StreamRecord> batch, int attempts, Optional<Attempt> last) {
    if (mapping.maximumRecordAge().isEmpty()) {
      return batch;
    }
    Instant limit = clock.instant().minus(mapping.maximumRecordAge().get());
    List<StreamRecord> old = new ArrayList<>();
    for (StreamRecord record : batch) {
      if (!record.createdAt().isBefore(limit)) {
        break;
      }
      old.add(record);
    }
    if (!old.isEmpty()) {
      giveUp(old, new OnFailure.Reason("RecordAgeExceeded", attempts, last));
    }
    return batch.subList(old.size(), batch.size());
  }

  private void giveUp(List<StreamRecord> batch, OnFailure.Reason reason) {
    onFailure.send(shardId, batch, reason);
    progress.accept(batch.getLast().sequenceNumber());
  }
}
