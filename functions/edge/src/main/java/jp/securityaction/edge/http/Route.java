package jp.securityaction.edge.http;

/** One call of the HTTP contract. Reads as parse → authorise → act → answer. */
public interface Route {
  Endpoint endpoint();

  Answer answer(Call call);

  /** When something unforeseen went wrong. Where a person is waiting for a page, give a page. */
  default Answer unavailable() {
    return Problem.UNAVAILABLE.answer();
  }
}
