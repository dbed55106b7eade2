package jp.securityaction.edge.http;

/** One call of the HTTP contract. Reads as parse → authorise → act → answer. */
public interface Route {
  Endpoint endpoint();

  Answer answer(Call call);
}
