package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.WrongTries;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * An account's tries of a day in one item: {@code taken}, those under way among them, and {@code
 * wrong}, those that turned out so.
 */
@Singleton
public final class DynamoWrongTries implements WrongTries {
  private static final int MOST = 5;
  private static final int LOOKS = 6;
  private static final String ONE_LEFT = "attribute_not_exists(taken) OR taken < :most";
  private static final AttributeValue ONE = AttributeValue.fromN("1");
  private static final AttributeValue MINUS_ONE = AttributeValue.fromN("-1");

  private final DynamoDbClient dynamoDb;
  private final Backoff backoff;
  private final String table;

  DynamoWrongTries(DynamoDbClient dynamoDb, RandomGenerator random, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.backoff = new Backoff(random);
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /** While right ones are under way, there may be one left in a moment. */
  @Override
  public boolean take(String owner, LocalDate day) {
    for (int look = 1; look <= LOOKS; look++) {
      try {
        takeNow(owner, day);
        return true;
      } catch (ConditionalCheckFailedException noneLeft) {
        if (wrong(noneLeft.item()) >= MOST) {
          return false;
        }
        backoff.pauseAfter(look);
      }
    }
    return false;
  }

  @Override
  public void giveBack(String owner, LocalDate day) {
    add(owner, day, "ADD taken :one", MINUS_ONE);
  }

  @Override
  public void wasWrong(String owner, LocalDate day) {
    add(owner, day, "ADD wrong :one", ONE);
  }

  private void takeNow(String owner, LocalDate day) {
    long removable = day.plusDays(2).atStartOfDay().toInstant(JapaneseTime.OFFSET).getEpochSecond();
    dynamoDb.updateItem(
        update ->
            update
                .tableName(table)
                .key(Keys.tries(owner, day))
                .updateExpression("ADD taken :one SET expiresAt = :removable")
                .conditionExpression(ONE_LEFT)
                .expressionAttributeValues(
                    Map.of(
                        ":one", ONE,
                        ":most", AttributeValue.fromN(Integer.toString(MOST)),
                        ":removable", AttributeValue.fromN(Long.toString(removable))))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
  }

  private void add(String owner, LocalDate day, String addition, AttributeValue one) {
    dynamoDb.updateItem(
        update ->
            update
                .tableName(table)
                .key(Keys.tries(owner, day))
                .updateExpression(addition)
                .expressionAttributeValues(Map.of(":one", one)));
  }

  private static int wrong(Map<String, AttributeValue> item) {
    AttributeValue wrong = item.get("wrong");
    return wrong == null ? 0 : Integer.parseInt(wrong.n());
  }
}
