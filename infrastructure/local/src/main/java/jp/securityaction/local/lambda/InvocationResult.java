package jp.securityaction.local.lambda;

/** How an invocation ended. */
public sealed interface InvocationResult {
  /** The handler returned; its payload may still report a failure. */
  @SuppressWarnings("ArrayRecordComponent") // results are never compared
  record Returned(byte[] payload) implements InvocationResult {}

  /** The handler threw, or took longer than the function may. */
  record Failed(String requestId, String error) implements InvocationResult {}
}
