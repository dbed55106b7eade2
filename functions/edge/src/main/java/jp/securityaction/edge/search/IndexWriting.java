package jp.securityaction.edge.search;

/** What came of writing declarations to the index in their order. */
public sealed interface IndexWriting {
  record Written() implements IndexWriting {}

  /** Whatever stands before {@code place} is written; behind it some may be, some may not. */
  record FailedAt(int place) implements IndexWriting {}
}
