package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One item of the Declarations table: which changes are not in the open data yet, and who is
 * putting them in. The table's stream comes by several ways at once, and two that wrote at the same
 * time would lose each other's changes.
 *
 * <p>Whoever writes holds the item, and gives a sign of life while it does; who dies over it loses
 * it after a while. It is let go only when nothing is left to do, in one step, so that no change
 * can be noted in between and forgotten.
 */
@Singleton
public final class OpenDataLedger {
  /** Without a sign of life. Changes are to be out within a minute, even if a build dies. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(4);

  private static final String FREE = "(attribute_not_exists(heldUntil) OR heldUntil < :now)";

  private static final Map<String, AttributeValue> KEY =
      Map.of(
          "pk", AttributeValue.fromS("open-data#ledger"),
          "sk", AttributeValue.fromS("ledger"));

  private final DynamoDbClient dynamoDb;
  private final InstantSource clock;
  private final String table;

  OpenDataLedger(DynamoDbClient dynamoDb, InstantSource clock, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.clock = clock;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /**
   * Notes a change that is to be put in.
   *
   * @param register which register it is to be put into
   * @return whether that one was built; a register in another shape is none
   */
  public boolean note(String change, String register) {
    return isBuilt(
        register,
        dynamoDb
            .updateItem(
                update ->
                    update
                        .tableName(table)
                        .key(KEY)
                        .updateExpression("ADD changes :change")
                        .expressionAttributeValues(Map.of(":change", set(Set.of(change))))
                        .returnValues(ReturnValue.ALL_NEW))
            .attributes());
  }

  /** How it stands with a noted change. */
  public sealed interface Progress {
    /** It is in the open data. */
    record PutIn() implements Progress {}

    /** Somebody else is at work. */
    record Waiting() implements Progress {}

    /** Whoever asked is to put it in. */
    record Yours(Turn turn) implements Progress {}
  }

  /** Takes the turn for this change, if it is not in yet and nobody else is at it. */
  public Progress progress(String change) {
    try {
      return new Progress.Yours(
          take(
              "contains(changes, :change) AND " + FREE,
              Map.of(":change", AttributeValue.fromS(change))));
    } catch (ConditionalCheckFailedException other) {
      return changes(other.item()).contains(change) ? new Progress.Waiting() : new Progress.PutIn();
    }
  }

  /** To write anyway, if nobody else is at it. */
  public Optional<Turn> take() {
    try {
      return Optional.of(take(FREE, Map.of()));
    } catch (ConditionalCheckFailedException other) {
      return Optional.empty();
    }
  }

  private Turn take(String condition, Map<String, AttributeValue> values) {
    String holder = UUID.randomUUID().toString();
    Map<String, AttributeValue> all = new HashMap<>(values);
    all.put(":holder", AttributeValue.fromS(holder));
    all.put(":until", end());
    all.put(":now", now());
    return new Turn(
        holder, changes(write("SET holder = :holder, heldUntil = :until", condition, all)));
  }

  /** The right to write. */
  public final class Turn {
    private final String holder;
    private Set<String> changes;
    private Instant nextSign;

    private Turn(String holder, Set<String> changes) {
      this.holder = holder;
      this.changes = changes;
      this.nextSign = clock.instant().plus(BETWEEN_SIGNS);
    }

    /** What is to be put in. */
    public Set<String> changes() {
      return changes;
    }

    /** To be called again and again while work goes on. */
    public void isAlive() {
      if (clock.instant().isAfter(nextSign) && !goesOn()) {
        throw new IllegalStateException("this turn was taken for dead, and another has begun");
      }
    }

    /** Whether it still is this one's turn: to be asked before what was made takes its place. */
    public boolean goesOn() {
      nextSign = clock.instant().plus(BETWEEN_SIGNS);
      return update(
              "SET heldUntil = :until",
              "holder = :holder",
              Map.of(":holder", AttributeValue.fromS(holder), ":until", end()))
          .isPresent();
    }

    /** Takes off what was put in; true when there is more by now, and the turn goes on. */
    public boolean done(String register) {
      noteBuilt(register);
      if (update(
              "REMOVE holder, heldUntil",
              "holder = :holder AND attribute_not_exists(changes)",
              Map.of(":holder", AttributeValue.fromS(holder)))
          .isPresent()) {
        return false;
      }
      Optional<Map<String, AttributeValue>> more =
          update(
              "SET heldUntil = :until",
              "holder = :holder",
              Map.of(":holder", AttributeValue.fromS(holder), ":until", end()));
      changes = more.map(OpenDataLedger::changes).orElse(Set.of());
      return more.isPresent();
    }

    private void noteBuilt(String register) {
      Map<String, AttributeValue> values = new HashMap<>();
      values.put(":holder", AttributeValue.fromS(holder));
      values.put(":built", AttributeValue.fromS(register));
      if (!changes.isEmpty()) {
        values.put(":changes", set(changes));
      }
      update(
          "SET built = :built" + (changes.isEmpty() ? "" : " DELETE changes :changes"),
          "holder = :holder",
          values);
    }

    /** Gives the turn back with nothing done: all is still to be put in. */
    public void giveUp() {
      update(
          "REMOVE holder, heldUntil",
          "holder = :holder",
          Map.of(":holder", AttributeValue.fromS(holder)));
    }
  }

  private Optional<Map<String, AttributeValue>> update(
      String update, String condition, Map<String, AttributeValue> values) {
    try {
      return Optional.of(write(update, condition, values));
    } catch (ConditionalCheckFailedException other) {
      return Optional.empty();
    }
  }

  private Map<String, AttributeValue> write(
      String update, String condition, Map<String, AttributeValue> values) {
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table)
            .key(KEY)
            .updateExpression(update)
            .conditionExpression(condition)
            .expressionAttributeValues(values)
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return dynamoDb.updateItem(request).attributes();
  }

  private static boolean isBuilt(String register, Map<String, AttributeValue> item) {
    return AttributeValue.fromS(register).equals(item.get("built"));
  }

  private static Set<String> changes(Map<String, AttributeValue> item) {
    AttributeValue changes = item.get("changes");
    return changes == null ? Set.of() : Set.copyOf(changes.ss());
  }

  private AttributeValue now() {
    return millis(Duration.ZERO);
  }

  private AttributeValue end() {
    return millis(LONGEST);
  }

  private AttributeValue millis(Duration from) {
    return AttributeValue.fromN(Long.toString(clock.instant().plus(from).toEpochMilli()));
  }

  private static AttributeValue set(Set<String> changes) {
    return AttributeValue.fromSs(List.copyOf(changes));
  }
}
