package jp.securityaction.local.gateway;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.securityaction.local.lambda.InvocationResult;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.runtime.http.Problem;

/** API Gateway's HTTP API: from a request through a function to a response. */
final class HttpApi {
  /** How long an HTTP API waits for a function at most. */
  private static final Duration INTEGRATION_TIMEOUT = Duration.ofSeconds(30);

  /** Lambda's limit of a request payload. */
  private static final int EVENT_LIMIT = 6 * 1024 * 1024;

  private final RouteTable routes;
  private final HttpApiEvent events;

  HttpApi(List<LambdaFunction> functions, Clock clock) {
    this.routes = new RouteTable(functions);
    this.events = new HttpApiEvent(clock);
  }

  Response answer(Request request) throws IOException, InterruptedException {
    if (request.isTooLarge()) {
      return Response.problem(Problem.TOO_LARGE, request.id());
    }
    Optional<RouteTable.Match> match = routes.find(request.method(), request.decodedPath());
    if (match.isEmpty()) {
      return Response.problem(Problem.NOT_FOUND, request.id());
    }
    byte[] event = events.of(request, match.get());
    if (event.length > EVENT_LIMIT) {
      return Response.problem(Problem.TOO_LARGE, request.id());
    }
    return answer(match.get().function(), event)
        .orElseGet(() -> Response.problem(Problem.UNAVAILABLE, request.id()));
  }

  /** Empty where API Gateway itself answers 500 or 503. */
  private static Optional<Response> answer(LambdaFunction function, byte[] event)
      throws InterruptedException {
    if (function.definition().timeout().compareTo(INTEGRATION_TIMEOUT) <= 0) {
      return response(function.invoke(event));
    }
    CompletableFuture<InvocationResult> result = new CompletableFuture<>();
    Thread waiting = Thread.ofVirtual().start(() -> complete(result, function, event));
    try {
      return response(result.get(INTEGRATION_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      // As on AWS, the function runs on, but its result is dropped.
      return Optional.empty();
    } catch (ExecutionException failure) {
      waiting.interrupt();
      return Optional.empty();
    }
  }

  private static void complete(
      CompletableFuture<InvocationResult> result, LambdaFunction function, byte[] event) {
    try {
      result.complete(function.invoke(event));
    } catch (InterruptedException interrupted) {
      result.completeExceptionally(interrupted);
    }
  }

  private static Optional<Response> response(InvocationResult result) {
    return switch (result) {
      case InvocationResult.Returned(byte[] payload) -> ProxyResponse.read(payload);
      case InvocationResult.Failed failed -> Optional.empty();
    };
  }
}
