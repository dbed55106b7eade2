package jp.securityaction.benchmarks.calls;

/**
 * A function's call of an engine.
 *
 * @param target DynamoDB's operation, else the path
 * @param begin by {@link System#nanoTime}
 * @param end when the last byte of the answer was there
 */
@SuppressWarnings("ArrayRecordComponent") // calls are never compared
public record EngineCall(String target, byte[] body, long begin, long end) {
  public static final String SEARCH = "_search";
  public static final String BATCH_GET = "BatchGetItem";
  public static final String TRANSACTION = "TransactWriteItems";

  public boolean is(String kind) {
    return target.equals(kind) || target.contains("/" + kind);
  }
}
