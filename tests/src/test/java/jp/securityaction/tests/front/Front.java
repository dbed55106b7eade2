package jp.securityaction.tests.front;

import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.local.RunningSystem;

/** What stands before the functions and takes the calls: a browser's, and an operator's. */
public interface Front extends AutoCloseable {

  /** Our own, or with {@code -Psam-local} the one of SAM CLI. */
  static Front before(RunningSystem stack) {
    return SamLocal.isAsked() ? new SamLocal(stack) : new OwnGateway(stack);
  }

  Site site();

  /**
   * Hands an event to a function and waits for its answer.
   *
   * @param function its logical name in the template
   */
  byte[] invoke(String function, byte[] event);

  @Override
  void close();
}
