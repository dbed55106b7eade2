package jp.securityaction.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.LocalAnswers;

/**
 * One function of the template. Its handler is made once and called by many at a time, where Lambda
 * would have an instance for each.
 */
public final class LambdaFunction {
  /** The version that every call here runs. */
  public static final String VERSION = "1";

  private final FunctionDefinition definition;
  private final RequestStreamHandler handler;

  private LambdaFunction(FunctionDefinition definition, RequestStreamHandler handler) {
    this.definition = definition;
    this.handler = handler;
  }

  /**
   * Constructs the handler.
   *
   * @param runtime the variables that Lambda itself sets
   */
  public static LambdaFunction start(FunctionDefinition definition, Map<String, String> runtime) {
    return new LambdaFunction(definition, HandlerFactory.create(definition, runtime));
  }

  public FunctionDefinition definition() {
    return definition;
  }

  public String arn() {
    return "arn:aws:lambda:%s:%s:function:%s"
        .formatted(LocalAnswers.REGION, LocalAnswers.ACCOUNT, definition.name());
  }

  public InvocationResult invoke(byte[] event) throws InterruptedException {
    return invoke(event, UUID.randomUUID().toString());
  }

  /** With a request ID that the caller chooses. */
  public InvocationResult invoke(byte[] event, String requestId) throws InterruptedException {
    InvocationContext invocation = new InvocationContext(this, requestId);
    CompletableFuture<byte[]> payload = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .name(definition.id() + " " + requestId)
            .start(() -> run(event, invocation, payload));
    try {
      return new InvocationResult.Returned(
          payload.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      thread.interrupt();
      return failed(
          requestId, "Task timed out after " + definition.timeout().toSeconds() + " seconds");
    } catch (ExecutionException failure) {
      return failed(requestId, String.valueOf(failure.getCause()));
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // what CloudWatch would show of an unhandled error
  private void run(byte[] event, InvocationContext invocation, CompletableFuture<byte[]> payload) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), output, invocation);
      payload.complete(output.toByteArray());
    } catch (Exception | LinkageError | StackOverflowError failure) {
      failure.printStackTrace();
      payload.completeExceptionally(failure);
    }
  }

  private InvocationResult failed(String requestId, String error) {
    System.err.println(definition.id() + " " + requestId + ": " + error);
    return new InvocationResult.Failed(requestId, error);
  }
}
