package jp.securityaction.local.lambda;

/** How an invocation ended. */
public sealed interface Outcome {
  /** The handler's own words; they may well be a refusal. */
  @SuppressWarnings("ArrayRecordComponent") // outcomes are never compared
  record Answered(byte[] answer) implements Outcome {}

  /** The handler threw, or took longer than the function may. */
  record Failed(String requestId, String error) implements Outcome {}
}
