package jp.securityaction.runtime;

/**
 * Warms what the first event would otherwise pay for: classes, connections, signers. Must change
 * nothing. A function's own beans only: one in {@code edge} would be made for every function.
 */
public interface Primed {
  void prime();
}
