package jp.securityaction.benchmarks.stack;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.local.RunningSystem;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The SDK's client as anybody would make it, and requests to it from what a function was seen to
 * send.
 */
public final class BareDynamoDb {
  private BareDynamoDb() {}

  /**
   * A client of the stack's engine.
   *
   * @param connections how many calls at once
   */
  public static DynamoDbClient client(RunningSystem stack, int connections) {
    Map<String, String> runtime = stack.runtimeVariables();
    return DynamoDbClient.builder()
        .httpClient(AwsCrtHttpClient.builder().maxConcurrency(connections).build())
        .endpointOverride(URI.create(value(runtime, "AWS_ENDPOINT_URL_DYNAMODB")))
        .region(Region.of(value(runtime, "AWS_REGION")))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    value(runtime, "AWS_ACCESS_KEY_ID"), value(runtime, "AWS_SECRET_ACCESS_KEY"))))
        .build();
  }

  private static String value(Map<String, String> runtime, String name) {
    String value = runtime.get(name);
    if (value == null) {
      throw new IllegalStateException("no " + name);
    }
    return value;
  }

  public static BatchGetItemRequest batchGet(byte[] sent) {
    Map<String, KeysAndAttributes> tables = new LinkedHashMap<>();
    Document.map(document(sent), "RequestItems")
        .forEach((table, asked) -> tables.put(table.toString(), keys((Map<?, ?>) asked)));
    return BatchGetItemRequest.builder().requestItems(tables).build();
  }

  private static KeysAndAttributes keys(Map<?, ?> asked) {
    return KeysAndAttributes.builder()
        .keys(Document.list(asked, "Keys").stream().map(key -> item((Map<?, ?>) key)).toList())
        .consistentRead(true)
        .projectionExpression(Document.optionalText(asked, "ProjectionExpression"))
        .expressionAttributeNames(names(asked))
        .build();
  }

  /** Only puts: our functions send nothing else in a transaction. */
  public static TransactWriteItemsRequest transaction(byte[] sent) {
    Map<String, Object> document = document(sent);
    return TransactWriteItemsRequest.builder()
        .clientRequestToken(Document.text(document, "ClientRequestToken"))
        .transactItems(
            Document.list(document, "TransactItems").stream()
                .map(write -> Document.map((Map<?, ?>) write, "Put"))
                .map(BareDynamoDb::put)
                .map(put -> TransactWriteItem.builder().put(put).build())
                .toList())
        .build();
  }

  private static Put put(Map<?, ?> put) {
    return Put.builder()
        .tableName(Document.text(put, "TableName"))
        .item(item(Document.map(put, "Item")))
        .conditionExpression(Document.optionalText(put, "ConditionExpression"))
        .expressionAttributeNames(names(put))
        .expressionAttributeValues(
            put.get("ExpressionAttributeValues") instanceof Map<?, ?> values ? item(values) : null)
        .build();
  }

  private static @Nullable Map<String, String> names(Map<?, ?> request) {
    if (!(request.get("ExpressionAttributeNames") instanceof Map<?, ?> sent)) {
      return null;
    }
    Map<String, String> names = new LinkedHashMap<>();
    sent.forEach((placeholder, name) -> names.put(placeholder.toString(), name.toString()));
    return names;
  }

  private static Map<String, AttributeValue> item(Map<?, ?> document) {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    document.forEach((name, typed) -> item.put(name.toString(), value((Map<?, ?>) typed)));
    return item;
  }

  private static AttributeValue value(Map<?, ?> typed) {
    Map.Entry<?, ?> entry = typed.entrySet().iterator().next();
    Object value = entry.getValue();
    return switch (entry.getKey().toString()) {
      case "S" -> AttributeValue.fromS(value.toString());
      case "N" -> AttributeValue.fromN(value.toString());
      case "BOOL" -> AttributeValue.fromBool((Boolean) value);
      case "M" -> AttributeValue.fromM(item((Map<?, ?>) value));
      case "L" ->
          AttributeValue.fromL(
              ((List<?>) value).stream().map(one -> value((Map<?, ?>) one)).toList());
      default -> throw new IllegalArgumentException("no attribute of ours: " + entry.getKey());
    };
  }

  private static Map<String, Object> document(byte[] json) {
    try {
      return JSON.std.mapFrom(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
