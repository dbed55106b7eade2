package jp.securityaction.edge.limit;

/** What became of taking tokens. */
public sealed interface Taking {
  record Taken() implements Taking {}

  /**
   * There are not enough.
   *
   * @param seconds until there are, 1 and more
   */
  record NotYet(long seconds) implements Taking {}
}
