package jp.securityaction.edge;

/**
 * Warms what the first event would otherwise pay for: classes, connections, signers. Must change
 * nothing.
 */
public interface Primed {
  void prime();
}
