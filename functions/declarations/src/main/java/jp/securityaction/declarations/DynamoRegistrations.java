package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The Declarations table, one transaction a command. */
@Singleton
public final class DynamoRegistrations implements Registrations {
  private static final Duration KEY_KEPT = Duration.ofDays(2);
  private static final String ABSENT = "attribute_not_exists(pk)";

  private final DynamoDbClient dynamoDb;
  private final Transactions transactions;
  private final RandomGenerator random;
  private final InstantSource clock;
  private final String table;

  DynamoRegistrations(
      DynamoDbClient dynamoDb,
      Transactions transactions,
      RandomGenerator random,
      InstantSource clock,
      Environment environment) {
    this.dynamoDb = dynamoDb;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  @Override
  public Optional<Registration> current(String owner) {
    return behind(Keys.current(owner));
  }

  @Override
  public Optional<Registration> of(DeclarationId id) {
    return behind(Keys.id(id));
  }

  @Override
  public Optional<FirstAnswer> answered(String owner, String idempotencyKey) {
    return item(Keys.request(owner, idempotencyKey))
        .map(
            item ->
                new FirstAnswer(
                    Objects.requireNonNull(item.get("bodyDigest")).s(),
                    RegistrationItem.read(Objects.requireNonNull(item.get("first")).m())));
  }

  @Override
  public Creation create(Registration first, HistoryEntry entry, Request request) {
    Set<Integer> refused =
        transactions.write(
            List.of(
                put(requestItem(first, request), ABSENT),
                put(
                    NewDeclarationItems.current(first),
                    ABSENT + " OR #status = :stopped",
                    Map.of("#status", "status"),
                    Map.of(":stopped", AttributeValue.fromS(Status.STOPPED.wireName()))),
                put(NewDeclarationItems.id(first), ABSENT),
                put(RegistrationItem.of(first), ABSENT),
                put(HistoryItem.of(entry, random), ABSENT)));
    if (refused.isEmpty()) {
      return Creation.CREATED;
    }
    if (refused.contains(0)) {
      return Creation.ALREADY_ANSWERED;
    }
    return refused.contains(1) ? Creation.ALREADY_DECLARED : Creation.ID_TAKEN;
  }

  @Override
  public boolean replace(Registration next, HistoryEntry entry) {
    return writeNext(next, List.of(entry));
  }

  @Override
  public boolean stopFormer(Registration stopped, HistoryEntry ofOwner, HistoryEntry ofSuccessor) {
    return writeNext(stopped, List.of(ofOwner, ofSuccessor));
  }

  @Override
  public void note(HistoryEntry entry) {
    dynamoDb.putItem(put -> put.tableName(table).item(HistoryItem.of(entry, random)));
  }

  @Override
  public List<HistoryEntry> history(String owner) {
    return dynamoDb
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .scanIndexForward(false)
                    .keyConditionExpression("pk = :account AND begins_with(sk, :history)")
                    .expressionAttributeValues(
                        Map.of(
                            ":account", AttributeValue.fromS(Keys.account(owner)),
                            ":history", AttributeValue.fromS(Keys.HISTORY_PREFIX))))
        .items()
        .stream()
        .map(HistoryItem::read)
        .toList();
  }

  private boolean writeNext(Registration next, List<HistoryEntry> entries) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(
        put(
            RegistrationItem.of(next),
            "version = :before",
            Map.of(),
            Map.of(":before", AttributeValue.fromN(String.valueOf(next.version() - 1)))));
    writes.add(
        put(
            NewDeclarationItems.current(next),
            "#key = :key",
            Map.of("#key", "key"),
            Map.of(":key", AttributeValue.fromS(next.key().value()))));
    entries.forEach(entry -> writes.add(put(HistoryItem.of(entry, random), ABSENT)));
    return transactions.write(writes).isEmpty();
  }

  /** The declaration that an item names by its key. */
  private Optional<Registration> behind(Map<String, AttributeValue> naming) {
    return item(naming)
        .map(named -> new DeclarationKey(Objects.requireNonNull(named.get("key")).s()))
        .flatMap(key -> item(Keys.declaration(key)))
        .map(RegistrationItem::read);
  }

  private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
    return Optional.of(dynamoDb.getItem(get -> get.tableName(table).key(key).consistentRead(true)))
        .filter(response -> response.hasItem())
        .map(response -> response.item());
  }

  private Map<String, AttributeValue> requestItem(Registration first, Request request) {
    return NewDeclarationItems.merged(
        Keys.request(first.owner(), request.idempotencyKey()),
        Map.of(
            "bodyDigest", AttributeValue.fromS(request.bodyDigest()),
            "first", AttributeValue.fromM(RegistrationItem.attributes(first)),
            "expiresAt",
                AttributeValue.fromN(
                    String.valueOf(clock.instant().plus(KEY_KEPT).getEpochSecond()))));
  }

  private TransactWriteItem put(Map<String, AttributeValue> item, String condition) {
    return put(item, condition, Map.of(), Map.of());
  }

  private TransactWriteItem put(
      Map<String, AttributeValue> item,
      String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(item)
                    .conditionExpression(condition)
                    .expressionAttributeNames(names.isEmpty() ? null : names)
                    .expressionAttributeValues(values.isEmpty() ? null : values))
        .build();
  }
}
