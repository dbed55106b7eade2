package jp.securityaction.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
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
   * Makes the handler by its constructor for a given environment.
   *
   * @param runtime the variables that Lambda itself sets
   */
  public static LambdaFunction start(FunctionDefinition definition, Map<String, String> runtime) {
    Map<String, String> environment = new LinkedHashMap<>(runtime);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", definition.name());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", VERSION);
    environment.put(
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(definition.memoryMegabytes()));
    environment.putAll(definition.variables());
    return new LambdaFunction(definition, handler(definition.handlerClass(), environment));
  }

  private static RequestStreamHandler handler(String className, Map<String, String> environment) {
    try {
      return Class.forName(className)
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class)
          .newInstance(environment);
    } catch (InvocationTargetException failure) {
      throw new IllegalStateException(className + " did not start", failure.getCause());
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(className + " is no handler: " + unfit, unfit);
    }
  }

  public FunctionDefinition definition() {
    return definition;
  }

  public String arn() {
    return "arn:aws:lambda:%s:%s:function:%s"
        .formatted(LocalAnswers.REGION, LocalAnswers.ACCOUNT, definition.name());
  }

  public Outcome invoke(byte[] event) throws InterruptedException {
    return invoke(event, UUID.randomUUID().toString());
  }

  /** With a request's ID of the caller's own. */
  public Outcome invoke(byte[] event, String requestId) throws InterruptedException {
    Invocation invocation = new Invocation(this, requestId);
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .name(definition.id() + " " + requestId)
            .start(() -> run(event, invocation, answer));
    try {
      return new Outcome.Answered(
          answer.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      thread.interrupt();
      return failed(
          requestId, "Task timed out after " + definition.timeout().toSeconds() + " seconds");
    } catch (ExecutionException failure) {
      return failed(requestId, String.valueOf(failure.getCause()));
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // what CloudWatch would show of an unhandled error
  private void run(byte[] event, Invocation invocation, CompletableFuture<byte[]> answer) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), output, invocation);
      answer.complete(output.toByteArray());
    } catch (Exception | LinkageError | StackOverflowError failure) {
      failure.printStackTrace();
      answer.completeExceptionally(failure);
    }
  }

  private Outcome failed(String requestId, String error) {
    System.err.println(definition.id() + " " + requestId + ": " + error);
    return new Outcome.Failed(requestId, error);
  }
}
