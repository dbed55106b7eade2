package jp.securityaction.declarations;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Consistent reads of many items of a table by their keys (invariant 3), of some attributes only.
 *
 * @param projection a ProjectionExpression
 * @param names its {@code #} names
 */
record BatchReads(
    DynamoDbClient dynamoDb,
    Backoff backoff,
    String table,
    String projection,
    Map<String, String> names) {

  /** BatchGetItem takes no more. */
  private static final int BATCH = 100;

  private static final int TRIES = 6;

  static BatchReads of(
      DynamoDbClient dynamoDb,
      RandomGenerator random,
      String table,
      String projection,
      Map<String, String> names) {
    return new BatchReads(dynamoDb, new Backoff(random), table, projection, names);
  }

  /**
   * Hands over each item that there is, as {@link Attributes#document}, in no order.
   *
   * @param keys no two the same
   */
  void read(List<Map<String, AttributeValue>> keys, Consumer<Map<String, Object>> found) {
    for (int from = 0; from < keys.size(); from += BATCH) {
      readBatch(keys.subList(from, Math.min(from + BATCH, keys.size())), found);
    }
  }

  private void readBatch(
      List<Map<String, AttributeValue>> keys, Consumer<Map<String, Object>> found) {
    Map<String, KeysAndAttributes> wanted = Map.of(table, request(keys));
    for (int tried = 0; !wanted.isEmpty(); tried++) {
      if (tried == TRIES) {
        throw new IllegalStateException("keys unprocessed after all tries");
      }
      if (tried > 0) {
        backoff.pauseAfter(tried);
      }
      Map<String, KeysAndAttributes> asked = wanted;
      BatchGetItemResponse response = dynamoDb.batchGetItem(get -> get.requestItems(asked));
      response.responses().getOrDefault(table, List.of()).stream()
          .map(Attributes::document)
          .forEach(found);
      wanted = response.unprocessedKeys();
    }
  }

  private KeysAndAttributes request(List<Map<String, AttributeValue>> keys) {
    return KeysAndAttributes.builder()
        .keys(keys)
        .consistentRead(true)
        .projectionExpression(projection)
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .build();
  }
}
