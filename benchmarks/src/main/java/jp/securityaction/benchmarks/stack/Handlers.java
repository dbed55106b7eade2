package jp.securityaction.benchmarks.stack;

import java.util.List;
import java.util.Optional;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.local.lambda.InvocationResult;
import jp.securityaction.local.lambda.LambdaFunction;

/** The functions of a running stack, called without a gateway before them. */
public record Handlers(List<LambdaFunction> functions) {

  /** The function that the template gives this route. */
  public Optional<LambdaFunction> at(String method, String path) {
    String route = method + " " + path;
    return functions.stream()
        .filter(
            function ->
                function.definition().routes().stream()
                    .anyMatch(key -> key.toString().equals(route)))
        .findFirst();
  }

  public ApiAnswer call(ApiCall call) {
    LambdaFunction function =
        at(call.method(), call.path())
            .orElseThrow(() -> new IllegalStateException("no route " + call.path()));
    ProxyEvent event = ProxyEvent.of(call);
    return event.answer(invoke(function, event.json()));
  }

  public static byte[] invoke(LambdaFunction function, byte[] event) {
    try {
      return switch (function.invoke(event)) {
        case InvocationResult.Returned(byte[] answer) -> answer;
        case InvocationResult.Failed failed -> throw new IllegalStateException(failed.toString());
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
