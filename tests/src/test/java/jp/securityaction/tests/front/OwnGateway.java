package jp.securityaction.tests.front;

import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.lambda.InvocationResult;
import jp.securityaction.tests.contract.Contract;

/** The local stack's own gateway, and its functions in this JVM. */
record OwnGateway(RunningSystem stack) implements Front {

  @Override
  public Site site() {
    return new Site(stack.site().toString(), stack.site().toString(), Contract.ofTheSite()::check);
  }

  @Override
  public byte[] invoke(String function, byte[] event) {
    try {
      return switch (stack.function(function).invoke(event)) {
        case InvocationResult.Returned(byte[] answer) -> answer;
        case InvocationResult.Failed failed -> throw new AssertionError(function + ": " + failed);
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The stack closes it. */
  @Override
  public void close() {}
}
