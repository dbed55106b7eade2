package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a batch is named that was given up. There is no engine for queues here: each message is a
 * line of a file named after the queue, and a line on standard error.
 */
final class OnFailure {
  private final Optional<Path> file;
  private final String functionArn;
  private final String streamArn;
  private final Clock clock;

  OnFailure(
      Path folder,
      Optional<String> destinationArn,
      String functionArn,
      String streamArn,
      Clock clock) {
    this.file =
        destinationArn.map(
            arn -> folder.resolve(arn.substring(arn.lastIndexOf(':') + 1) + ".ndjson"));
    this.functionArn = functionArn;
    this.streamArn = streamArn;
    this.clock = clock;
  }

  /**
   * Names the batch.
   *
   * @param condition {@code RetryAttemptsExhausted} or {@code MaximumRecordAgeExceeded}
   */
  void send(String shardId, List<StreamRecord> batch, String condition, int attempts) {
    System.err.printf(
        "stream: %d record(s) given up (%s), first %s%n",
        batch.size(), condition, batch.getFirst().sequenceNumber());
    if (file.isEmpty()) {
      return;
    }
    try {
      Path path = file.get();
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(
          path,
          JSON.std.asString(message(shardId, batch, condition, attempts)) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      System.err.println("stream: " + file.get() + " cannot be written: " + unwritable);
    }
  }

  private Map<String, Object> message(
      String shardId, List<StreamRecord> batch, String condition, int attempts) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("functionArn", functionArn);
    request.put("condition", condition);
    request.put("approximateInvokeCount", attempts);
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("shardId", shardId);
    info.put("startSequenceNumber", batch.getFirst().sequenceNumber());
    info.put("endSequenceNumber", batch.getLast().sequenceNumber());
    info.put("approximateArrivalOfFirstRecord", batch.getFirst().createdAt().toString());
    info.put("approximateArrivalOfLastRecord", batch.getLast().createdAt().toString());
    info.put("batchSize", batch.size());
    info.put("streamArn", streamArn);
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("requestContext", request);
    message.put("version", "1.0");
    message.put("timestamp", clock.instant().toString());
    message.put("DDBStreamBatchInfo", info);
    return message;
  }
}
