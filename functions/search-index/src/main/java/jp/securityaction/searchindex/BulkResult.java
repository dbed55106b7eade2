package jp.securityaction.searchindex;

/** What came of writing declarations to the index in their order. */
public sealed interface BulkResult {
  record Written() implements BulkResult {}

  /**
   * The engine will never take the one at {@code place}. Whatever stands before it is written;
   * behind it some may be, some may not.
   */
  record RefusedAt(int place) implements BulkResult {}

  /** There is no index or alias of that name: nothing is written. */
  record NotThere() implements BulkResult {}

  /** The engine is down, slow or has too much to do; some may be written, some may not. */
  record Unavailable() implements BulkResult {}
}
