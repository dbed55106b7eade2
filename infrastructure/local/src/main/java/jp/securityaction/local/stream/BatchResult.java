package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.local.lambda.InvocationResult;

/** What an invocation means for its batch: an answer may report failed items. */
sealed interface BatchResult {
  record Succeeded() implements BatchResult {}

  /** All records before this index succeeded; this one and all behind it are sent again. */
  record FailedFrom(int index) implements BatchResult {}

  record Failed(String error) implements BatchResult {}

  /**
   * Reads the payload that the function returned.
   *
   * @param reportsItemFailures whether the mapping asks for {@code ReportBatchItemFailures};
   *     without it any answer is a success
   */
  static BatchResult of(
      InvocationResult invocation, List<ChangeRecord> batch, boolean reportsItemFailures) {
    return switch (invocation) {
      case InvocationResult.Failed(String requestId, String error) -> new Failed(error);
      case InvocationResult.Returned(byte[] answer) ->
          reportsItemFailures ? partial(answer, batch) : new Succeeded();
    };
  }

  private static BatchResult partial(byte[] answer, List<ChangeRecord> batch) {
    if (answer.length == 0) {
      return new Succeeded();
    }
    try {
      return JSON.std.anyFrom(answer) instanceof Map<?, ?> map
              && map.get("batchItemFailures") instanceof List<?> failures
              && !failures.isEmpty()
          ? lowest(failures, batch)
          : new Succeeded();
    } catch (IOException notJson) {
      return new Failed("the answer is no JSON");
    }
  }

  /** An identifier that is none of the batch's fails all of it, as on AWS. */
  private static BatchResult lowest(List<?> failures, List<ChangeRecord> batch) {
    int lowest = batch.size();
    for (Object failure : failures) {
      Object identifier = failure instanceof Map<?, ?> map ? map.get("itemIdentifier") : null;
      int index = index(Objects.toString(identifier, ""), batch);
      if (index < 0) {
        return new Failed("an item failure names no record of the batch");
      }
      lowest = Math.min(lowest, index);
    }
    return new FailedFrom(lowest);
  }

  private static int index(String sequenceNumber, List<ChangeRecord> batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i).sequenceNumber().equals(sequenceNumber)) {
        return i;
      }
    }
    return -1;
  }
}
