package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.securityaction.local.lambda.LambdaFunction;

/** Reports batches that were given up: on standard error and to the on-failure destination. */
final class DiscardedBatches {
  private static final int INVOKED = 200;

  private final OnFailureDestination destination;
  private final String functionArn;
  private final String streamArn;
  private final Clock clock;

  DiscardedBatches(
      OnFailureDestination destination, String functionArn, String streamArn, Clock clock) {
    this.destination = destination;
    this.functionArn = functionArn;
    this.streamArn = streamArn;
    this.clock = clock;
  }

  /**
   * Why a batch was given up.
   *
   * @param condition {@code RetryAttemptsExhausted} or {@code RecordAgeExceeded}
   * @param last the last attempt; empty when there was none
   */
  record Reason(String condition, int attempts, Optional<Attempt> last) {}

  void report(String shardId, List<ChangeRecord> batch, Reason reason) {
    System.err.printf(
        "stream: %d record(s) given up (%s), first %s%n",
        batch.size(), reason.condition(), batch.getFirst().sequenceNumber());
    try {
      destination.send(JSON.std.asString(message(shardId, batch, reason)));
    } catch (IOException lost) {
      System.err.println("stream: the report was not sent: " + lost);
    }
  }

  /** As in "Retain discarded records for a DynamoDB event source" of Lambda's guide. */
  private Map<String, Object> message(String shardId, List<ChangeRecord> batch, Reason reason) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put(
        "requestId", reason.last().map(Attempt::requestId).orElseGet(UUID.randomUUID()::toString));
    request.put("functionArn", functionArn);
    request.put("condition", reason.condition());
    request.put("approximateInvokeCount", reason.attempts());
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("requestContext", request);
    reason.last().ifPresent(attempt -> message.put("responseContext", response(attempt)));
    message.put("version", "1.0");
    message.put("timestamp", clock.instant().toString());
    message.put("DDBStreamBatchInfo", info(shardId, batch));
    return message;
  }

  /** An answer that names failed records is no error of the function. */
  private static Map<String, Object> response(Attempt attempt) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("statusCode", INVOKED);
    response.put("executedVersion", LambdaFunction.VERSION);
    if (attempt.functionFailed()) {
      response.put("functionError", "Unhandled");
    }
    return response;
  }

  private Map<String, Object> info(String shardId, List<ChangeRecord> batch) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("shardId", shardId);
    info.put("startSequenceNumber", batch.getFirst().sequenceNumber());
    info.put("endSequenceNumber", batch.getLast().sequenceNumber());
    info.put("approximateArrivalOfFirstRecord", batch.getFirst().createdAt().toString());
    info.put("approximateArrivalOfLastRecord", batch.getLast().createdAt().toString());
    info.put("batchSize", batch.size());
    info.put("streamArn", streamArn);
    return info;
  }
}
