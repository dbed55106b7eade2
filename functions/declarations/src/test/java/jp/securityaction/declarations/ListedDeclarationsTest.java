package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Attributes;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** DynamoDB Local never leaves a key unprocessed, so that is made here. */
class ListedDeclarationsTest {
  private static final String TABLE = "declarations";

  @Test
  void keys_that_were_left_over_are_asked_for_again() {
    Sparing dynamoDb = new Sparing(1);

    assertThat(listings(dynamoDb).current(keys(3)).keySet())
        .containsExactlyInAnyOrderElementsOf(keys(3));
    assertThat(dynamoDb.asked).containsExactly(3, 2, 1);
  }

  @Test
  void no_more_than_a_hundred_are_asked_for_at_once() {
    Sparing dynamoDb = new Sparing(100);

    assertThat(listings(dynamoDb).current(keys(250))).hasSize(250);
    assertThat(dynamoDb.asked).containsExactly(100, 100, 50);
  }

  @Test
  void invariant_3_what_cannot_be_read_fails_the_search_instead_of_being_left_out() {
    assertThatThrownBy(() -> listings(new Sparing(0)).current(keys(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static ListedDeclarations listings(DynamoDbClient dynamoDb) {
    return new ListedDeclarations(
        dynamoDb, new Random(5), new Environment(Map.of("DECLARATIONS_TABLE", TABLE)));
  }

  private static List<DeclarationKey> keys(int number) {
    return IntStream.range(0, number).mapToObj(n -> new DeclarationKey("k" + n)).toList();
  }

  /** Answers so many keys a call and leaves the others. */
  private static final class Sparing implements DynamoDbClient {
    private final int most;
    final List<Integer> asked = new ArrayList<>();

    Sparing(int most) {
      this.most = most;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      KeysAndAttributes wanted = request.requestItems().get(TABLE);
      List<Map<String, AttributeValue>> keys = wanted == null ? List.of() : wanted.keys();
      asked.add(keys.size());
      int answered = Math.min(most, keys.size());
      List<Map<String, AttributeValue>> left = keys.subList(answered, keys.size());
      return BatchGetItemResponse.builder()
          .responses(
              Map.of(TABLE, keys.subList(0, answered).stream().map(Sparing::declaration).toList()))
          .unprocessedKeys(
              left.isEmpty()
                  ? Map.of()
                  : Map.of(TABLE, KeysAndAttributes.builder().keys(left).build()))
          .build();
    }

    private static Map<String, AttributeValue> declaration(Map<String, AttributeValue> key) {
      Map<String, AttributeValue> item =
          Attributes.of(
              Map.of(
                  "version",
                  1,
                  "status",
                  "live",
                  "declaredAt",
                  1_775_001_600_000L,
                  "listing",
                  Map.of(
                      "name", "みらい",
                      "nameKana", "ミライ",
                      "corpType", "soleProprietor",
                      "prefecture", "13",
                      "city", "13101",
                      "industry", "G",
                      "star", 1,
                      "declaredOn", "2026-04-01")));
      item.putAll(key);
      return item;
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
