package jp.securityaction.runtime.http;

import jp.securityaction.runtime.EventHandler;

/** One call of the HTTP contract. Reads as parse → authorise → act → answer. */
public interface Route {
  Endpoint endpoint();

  Answer answer(Call call);

  /**
   * What is answered when something failed unforeseen, such as a store that is down (invariant 7).
   */
  default Answer failure(Call call) {
    return Problem.UNAVAILABLE.answer();
  }

  /** Warms what the first call would otherwise pay for (see {@link EventHandler#prime}). */
  default void prime() {}
}
