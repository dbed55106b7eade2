package jp.securityaction.tests.indexer;

import static jp.securityaction.tests.given.AnApplication.anApplication;

import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.stack.RunningStack;

/**
 * A stack of its own whose stream holds a record that can never be indexed, and a declaration
 * behind it. All attempts together take more than half a minute, so they begin early.
 */
record Poisoned(RunningStack stack, AnApplication behind) {
  private static final Poisoned FIRST = poison();

  /** Made when first asked for, and the same ever after. */
  static Poisoned stream() {
    return FIRST;
  }

  private static Poisoned poison() {
    RunningStack stack = RunningStack.start(0);
    stack.tables().putEmptyDeclaration("poison");
    AnApplication behind = anApplication();
    Applicant.loggedIn(stack.site(), "load-1").declares(behind.draft()).hasStatus(201);
    return new Poisoned(stack, behind);
  }
}
