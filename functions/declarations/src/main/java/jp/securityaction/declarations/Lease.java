package jp.securityaction.declarations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.securityaction.core.Result;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The right to do something alone. Its holder renews it while it works; who dies with it loses it
 * after a while. What the work is about may lie in the same item, so that both change in one step.
 */
public final class Lease {
  private static final String HELD_UNTIL = "heldUntil";

  /** One's own, too: a try whose answer was lost is made once more. */
  private static final String FREE =
      "(attribute_not_exists(heldUntil) OR heldUntil < :now OR holder = :holder)";

  private final DynamoDbClient dynamoDb;
  private final InstantSource clock;
  private final String table;
  private final Map<String, AttributeValue> key;
  private final Duration life;
  private final String holder = UUID.randomUUID().toString();

  Lease(
      DynamoDbClient dynamoDb,
      InstantSource clock,
      String table,
      Map<String, AttributeValue> key,
      Duration life) {
    this.dynamoDb = dynamoDb;
    this.clock = clock;
    this.table = table;
    this.key = key;
    this.life = life;
  }

  /**
   * Takes it, if nobody else holds it.
   *
   * @return how long ago its holder gave the last sign of life, when somebody else does
   */
  public Optional<Duration> take() {
    return take("", Map.of()).fold(_ -> Optional.empty(), item -> Optional.of(sinceLastSign(item)));
  }

  /** Whether it still is this holder's, who has all its life again then. */
  public boolean renew() {
    return renewed().isPresent();
  }

  /** Gives it back; nothing happens when it was lost. */
  public void release() {
    release("", Map.of());
  }

  /**
   * Takes it, if this condition holds too.
   *
   * @return the item as it is then, or as it was found
   */
  Result<Map<String, AttributeValue>, Map<String, AttributeValue>> take(
      String condition, Map<String, AttributeValue> values) {
    Map<String, AttributeValue> all = new HashMap<>(values);
    all.put(":holder", AttributeValue.fromS(holder));
    all.put(":until", until());
    all.put(":now", millis(clock.instant()));
    return write("SET holder = :holder, heldUntil = :until", and(FREE, condition), all);
  }

  /** The item, when it still is this holder's. */
  Optional<Map<String, AttributeValue>> renewed() {
    return update("SET heldUntil = :until", "", Map.of(":until", until()));
  }

  /** Gives it back, if this condition holds; true when it is free by now. */
  boolean release(String condition, Map<String, AttributeValue> values) {
    return update("REMOVE holder, heldUntil", condition, values).isPresent();
  }

  /** Changes the item for its holder; empty when it was lost or the condition does not hold. */
  Optional<Map<String, AttributeValue>> update(
      String update, String condition, Map<String, AttributeValue> values) {
    Map<String, AttributeValue> all = new HashMap<>(values);
    all.put(":holder", AttributeValue.fromS(holder));
    return write(update, and("holder = :holder", condition), all)
        .fold(Optional::of, _ -> Optional.empty());
  }

  /** Changes the item, whoever holds it. */
  Map<String, AttributeValue> updateAnyway(String update, Map<String, AttributeValue> values) {
    return dynamoDb
        .updateItem(
            request ->
                request
                    .tableName(table)
                    .key(key)
                    .updateExpression(update)
                    .expressionAttributeValues(values)
                    .returnValues(ReturnValue.ALL_NEW))
        .attributes();
  }

  private Result<Map<String, AttributeValue>, Map<String, AttributeValue>> write(
      String update, String condition, Map<String, AttributeValue> values) {
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table)
            .key(key)
            .updateExpression(update)
            .conditionExpression(condition)
            .expressionAttributeValues(values)
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      return Result.success(dynamoDb.updateItem(request).attributes());
    } catch (ConditionalCheckFailedException other) {
      return Result.failure(other.item());
    }
  }

  private Duration sinceLastSign(Map<String, AttributeValue> item) {
    AttributeValue heldUntil = item.get(HELD_UNTIL);
    return heldUntil == null
        ? Duration.ZERO
        : Duration.between(
            Instant.ofEpochMilli(Long.parseLong(heldUntil.n())).minus(life), clock.instant());
  }

  private AttributeValue until() {
    return millis(clock.instant().plus(life));
  }

  private static AttributeValue millis(Instant at) {
    return AttributeValue.fromN(Long.toString(at.toEpochMilli()));
  }

  private static String and(String condition, String another) {
    return another.isEmpty() ? condition : condition + " AND " + another;
  }
}
