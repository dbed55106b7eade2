package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The Sessions table: what belongs to a browser, under the hash of its cookie. */
@Singleton
public final class SessionsTable {
  static final String KEY = "pk";

  /** DynamoDB deletes items some time after this; what has ended is refused long before. */
  static final String TIME_TO_LIVE = "expiresAt";

  private final DynamoDbClient dynamoDb;
  private final String name;

  SessionsTable(DynamoDbClient dynamoDb, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.name = environment.required("SESSIONS_TABLE");
  }

  public void put(String key, Map<String, AttributeValue> attributes, Instant removable) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(attributes);
    item.putAll(key(key));
    item.put(TIME_TO_LIVE, AttributeValue.fromN(String.valueOf(removable.getEpochSecond() + 1)));
    dynamoDb.putItem(put -> put.tableName(name).item(item));
  }

  /** Changes the item if the condition holds, and answers it as it is then. */
  Optional<Map<String, AttributeValue>> update(
      String key, String update, String condition, Map<String, AttributeValue> values) {
    UpdateItemRequest request =
        change(key, update, condition, values).returnValues(ReturnValue.ALL_NEW).build();
    try {
      return Optional.of(dynamoDb.updateItem(request).attributes());
    } catch (ConditionalCheckFailedException ended) {
      return Optional.empty();
    }
  }

  private UpdateItemRequest.Builder change(
      String key, String update, String condition, Map<String, AttributeValue> values) {
    return UpdateItemRequest.builder()
        .tableName(name)
        .key(key(key))
        .updateExpression(update)
        .conditionExpression(condition)
        .expressionAttributeValues(values);
  }

  void delete(String key) {
    dynamoDb.deleteItem(delete -> delete.tableName(name).key(key(key)));
  }

  /** Changes the item if the condition holds, and answers it as it was before, in one step. */
  public Take take(
      String key, String update, String condition, Map<String, AttributeValue> values) {
    UpdateItemRequest request =
        change(key, update, condition, values)
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      return new Take.Taken(dynamoDb.updateItem(request).attributes());
    } catch (ConditionalCheckFailedException refused) {
      return refused.hasItem() ? new Take.Left(refused.item()) : new Take.Absent();
    }
  }

  /** What became of taking an item. */
  public sealed interface Take {
    record Taken(Map<String, AttributeValue> item) implements Take {
      /** A login's secrets are in it. */
      @Override
      public String toString() {
        return "Taken[…]";
      }
    }

    /** The condition does not hold for it. */
    record Left(Map<String, AttributeValue> item) implements Take {
      @Override
      public String toString() {
        return "Left[…]";
      }
    }

    record Absent() implements Take {}
  }

  private static Map<String, AttributeValue> key(String key) {
    return Map.of(KEY, AttributeValue.fromS(key));
  }
}
