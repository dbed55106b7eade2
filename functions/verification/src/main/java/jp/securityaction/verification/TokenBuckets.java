package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One bucket a client, where all instances of a function see it. All that is kept is the moment at
 * which it will be full again, so a take is one conditional write, or two while tokens are out (the
 * generic cell rate algorithm, ITU-T I.371).
 */
@Singleton
final class TokenBuckets {
  private static final String KEY = "pk";
  private static final String FULL_AT = "fullAt";

  /** Who is counted must not wait for who counts. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(1);

  private final DynamoDbClient dynamoDb;
  private final InstantSource clock;
  private final String table;

  TokenBuckets(DynamoDbClient dynamoDb, InstantSource clock, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.clock = clock;
    this.table = environment.required("LIMITS_TABLE");
  }

  /** A conditional write that never holds, so that the first real one finds its way warm. */
  void prime() {
    write("nobody", "fullAt + :value", "attribute_exists(pk) AND fullAt <= :bound", 0, 0, 0);
  }

  RateLimitResult take(String client, int tokens, Allowance allowance) {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    long cost = allowance.microsFor(tokens);
    long fullest = now + allowance.microsForAll();
    OptionalLong fullAt =
        write(
            client,
            ":value",
            "attribute_not_exists(fullAt) OR fullAt <= :bound",
            now + cost,
            now,
            fullest);
    if (fullAt.isPresent() && fullAt.getAsLong() + cost <= fullest) {
      fullAt = write(client, "fullAt + :value", "fullAt <= :bound", cost, fullest - cost, fullest);
    }
    return fullAt.isEmpty()
        ? new RateLimitResult.Allowed()
        : new RateLimitResult.Exceeded(seconds(fullAt.getAsLong() + cost - fullest));
  }

  /** Empty when it was written, else the moment that stands there. */
  private OptionalLong write(
      String client, String update, String condition, long value, long bound, long expires) {
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table)
            .key(Map.of(KEY, AttributeValue.fromS(client)))
            .updateExpression("SET fullAt = " + update + ", expiresAt = :expires")
            .conditionExpression(condition)
            .expressionAttributeValues(
                Map.of(":value", number(value), ":bound", number(bound), ":expires", end(expires)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .overrideConfiguration(call -> call.apiCallTimeout(PATIENCE))
            .build();
    try {
      dynamoDb.updateItem(request);
      return OptionalLong.empty();
    } catch (ConditionalCheckFailedException refused) {
      AttributeValue fullAt = refused.item().get(FULL_AT);
      return OptionalLong.of(fullAt == null ? 0 : Long.parseLong(fullAt.n()));
    }
  }

  private static AttributeValue end(long micros) {
    return number(seconds(micros) + KEPT_WHEN_FULL.toSeconds());
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  private static long seconds(long micros) {
    return Math.max(1, Math.ceilDiv(micros, Duration.ofSeconds(1).toNanos() / 1000));
  }
}
