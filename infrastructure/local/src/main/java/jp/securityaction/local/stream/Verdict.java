package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.local.lambda.InvocationResult;

/** What an invocation means for its batch. */
sealed interface Verdict {
  record Done() implements Verdict {}

  /** All before this record is done; it and all behind it are not. */
  record StoppedAt(int index) implements Verdict {}

  record Failed(String error) implements Verdict {}

  /**
   * Reads the answer.
   *
   * @param reportsItemFailures whether the mapping asks for {@code ReportBatchItemFailures};
   *     without it any answer is a success
   */
  static Verdict of(
      InvocationResult outcome, List<StreamRecord> batch, boolean reportsItemFailures) {
    return switch (outcome) {
      case InvocationResult.Failed(String requestId, String error) -> new Failed(error);
      case InvocationResult.Returned(byte[] answer) ->
          reportsItemFailures ? partial(answer, batch) : new Done();
    };
  }

  private static Verdict partial(byte[] answer, List<StreamRecord> batch) {
    if (answer.length == 0) {
      return new Done();
    }
    try {
      return JSON.std.anyFrom(answer) instanceof Map<?, ?> map
              && map.get("batchItemFailures") instanceof List<?> failures
              && !failures.isEmpty()
          ? lowest(failures, batch)
          : new Done();
    } catch (IOException notJson) {
      return new Failed("the answer is no JSON");
    }
  }

  /** An identifier that is none of the batch's fails all of it, as on AWS. */
  private static Verdict lowest(List<?> failures, List<StreamRecord> batch) {
    int lowest = batch.size();
    for (Object failure : failures) {
      Object identifier = failure instanceof Map<?, ?> map ? map.get("itemIdentifier") : null;
      int index = index(Objects.toString(identifier, ""), batch);
      if (index < 0) {
        return new Failed("an item failure names no record of the batch");
      }
      lowest = Math.min(lowest, index);
    }
    return new StoppedAt(lowest);
  }

  private static int index(String sequenceNumber, List<StreamRecord> batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i).sequenceNumber().equals(sequenceNumber)) {
        return i;
      }
    }
    return -1;
  }
}
