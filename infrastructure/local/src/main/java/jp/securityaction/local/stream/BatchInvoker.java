package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.securityaction.local.lambda.InvocationResult;
import jp.securityaction.local.lambda.LambdaFunction;

/** Invokes the function with a batch, unless it is paused. */
record BatchInvoker(LambdaFunction function, boolean reportsItemFailures, PauseGate gate) {

  Attempt invoke(List<ChangeRecord> batch) throws InterruptedException {
    byte[] event = event(batch);
    String requestId = UUID.randomUUID().toString();
    InvocationResult invocation = gate.through(() -> function.invoke(event, requestId));
    return new Attempt(
        requestId,
        invocation instanceof InvocationResult.Failed,
        BatchResult.of(invocation, batch, reportsItemFailures));
  }

  private static byte[] event(List<ChangeRecord> batch) {
    try {
      return JSON.std.asBytes(Map.of("Records", batch.stream().map(ChangeRecord::event).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
