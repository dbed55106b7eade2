package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Attributes;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

class DynamoVerifiableDeclarationsTest {
  private static final String TABLE = "declarations";
  private static final Random RANDOM = new Random(3);
  private static final DeclarationId HELD = DeclarationId.draw(RANDOM);
  private static final DeclarationKey KEY = DeclarationKey.draw(RANDOM);

  private final Watched dynamoDb = new Watched();
  private final DynamoVerifiableDeclarations declarations =
      new DynamoVerifiableDeclarations(
          dynamoDb, new Random(5), new Environment(Map.of("DECLARATIONS_TABLE", TABLE)));

  @Test
  void a_declaration_is_found_by_its_id() {
    assertThat(Objects.requireNonNull(declarations.of(Set.of(HELD)).get(HELD)).name())
        .isEqualTo("株式会社みなと");
  }

  @Test
  void an_id_that_nobody_has_costs_the_same_calls_as_one_that_somebody_has() {
    assertThat(declarations.of(Set.of(HELD))).hasSize(1);
    List<String> forHeld = dynamoDb.taken();

    assertThat(declarations.of(Set.of(DeclarationId.draw(RANDOM)))).isEmpty();
    assertThat(dynamoDb.taken()).isEqualTo(forHeld).hasSize(2);
  }

  @Test
  void so_do_a_hundred_and_fifty() {
    declarations.of(ids(150, Set.of(HELD)));
    List<String> withOneHeld = dynamoDb.taken();

    declarations.of(ids(150, Set.of()));
    assertThat(dynamoDb.taken()).isEqualTo(withOneHeld).hasSize(4);
  }

  @Test
  void what_the_index_names_is_read_in_batches_and_what_is_gone_is_left_out() {
    List<DeclarationKey> keys =
        Stream.concat(Stream.of(KEY), Stream.generate(() -> DeclarationKey.draw(RANDOM)).limit(149))
            .toList();

    assertThat(declarations.current(keys)).containsOnlyKeys(KEY);
    assertThat(dynamoDb.taken())
        .containsExactly(
            "100 of declaration: pk, listing, stoppedAt, consistent",
            "50 of declaration: pk, listing, stoppedAt, consistent");
  }

  private static Set<DeclarationId> ids(int number, Set<DeclarationId> among) {
    Set<DeclarationId> ids = new HashSet<>(among);
    while (ids.size() < number) {
      ids.add(DeclarationId.draw(RANDOM));
    }
    return ids;
  }

  /** Knows one declaration, and notes what it is asked: how many keys of which kind, for what. */
  private static final class Watched implements DynamoDbClient {
    private final List<String> asked = new ArrayList<>();

    List<String> taken() {
      List<String> taken = List.copyOf(asked);
      asked.clear();
      return taken;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      KeysAndAttributes wanted = Objects.requireNonNull(request.requestItems().get(TABLE));
      List<String> partitions =
          wanted.keys().stream().map(key -> Objects.requireNonNull(key.get("pk")).s()).toList();
      asked.add(
          "%d of %s: %s%s"
              .formatted(
                  partitions.size(),
                  partitions.getFirst().replaceFirst("#.*", ""),
                  wanted.projectionExpression(),
                  wanted.consistentRead() ? ", consistent" : ""));
      return BatchGetItemResponse.builder()
          .responses(
              Map.of(
                  TABLE,
                  items().stream()
                      .filter(
                          item -> partitions.contains(Objects.requireNonNull(item.get("pk")).s()))
                      .toList()))
          .build();
    }

    private static List<Map<String, AttributeValue>> items() {
      return List.of(
          Map.of("pk", AttributeValue.fromS("id#" + HELD.digits()), "key", text(KEY.value())),
          Map.of(
              "pk",
              text("declaration#" + KEY.value()),
              "listing",
              Attributes.attribute(
                  Map.of(
                      "name", "株式会社みなと",
                      "nameKana", "カブシキガイシャミナト",
                      "corpType", "corporation",
                      "prefecture", "13",
                      "city", "13101",
                      "industry", "E",
                      "star", Star.ONE.number(),
                      "declaredOn", "2026-04-01"))));
    }

    private static AttributeValue text(String text) {
      return AttributeValue.fromS(text);
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
