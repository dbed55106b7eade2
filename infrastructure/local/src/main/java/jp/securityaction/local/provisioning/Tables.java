package jp.securityaction.local.provisioning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.securityaction.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Creates the template's tables. */
public final class Tables {
  private final DynamoDbClient dynamoDb;

  public Tables(DynamoDbClient dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  /** Creates those that are missing. */
  public void create(List<TableDefinition> tables) {
    tables.forEach(this::create);
  }

  private void create(TableDefinition table) {
    try {
      dynamoDb.createTable(request(table));
    } catch (ResourceInUseException there) {
      // Kept from an earlier run, perhaps of a template that knew fewer indexes.
      addMissingIndexes(table);
      return;
    }
    table
        .expiryAttribute()
        .ifPresent(
            attribute ->
                dynamoDb.updateTimeToLive(
                    update ->
                        update
                            .tableName(table.name())
                            .timeToLiveSpecification(
                                expiry -> expiry.enabled(true).attributeName(attribute))));
  }

  private void addMissingIndexes(TableDefinition table) {
    Set<String> there =
        dynamoDb
            .describeTable(describe -> describe.tableName(table.name()))
            .table()
            .globalSecondaryIndexes()
            .stream()
            .map(GlobalSecondaryIndexDescription::indexName)
            .collect(Collectors.toSet());
    table.indexes().stream()
        .filter(index -> !there.contains(index.name()))
        .forEach(index -> dynamoDb.updateTable(addition(table, index)));
  }

  private static UpdateTableRequest addition(TableDefinition table, TableDefinition.Index index) {
    GlobalSecondaryIndex added = index(index);
    return UpdateTableRequest.builder()
        .tableName(table.name())
        .attributeDefinitions(attributes(table))
        .globalSecondaryIndexUpdates(
            List.of(
                GlobalSecondaryIndexUpdate.builder()
                    .create(
                        create ->
                            create
                                .indexName(added.indexName())
                                .keySchema(added.keySchema())
                                .projection(added.projection()))
                    .build()))
        .build();
  }

  private static CreateTableRequest request(TableDefinition table) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(keys(table.keys()))
            .attributeDefinitions(attributes(table));
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
    }
    table
        .streamView()
        .ifPresent(
            view ->
                request.streamSpecification(
                    stream -> stream.streamEnabled(true).streamViewType(view)));
    return request.build();
  }

  private static List<AttributeDefinition> attributes(TableDefinition table) {
    return table.attributeTypes().entrySet().stream()
        .map(
            attribute ->
                AttributeDefinition.builder()
                    .attributeName(attribute.getKey())
                    .attributeType(attribute.getValue())
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(TableDefinition.Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keys(index.keys()))
        .projection(
            projection -> {
              projection.projectionType(index.projection());
              if (!index.projectedAttributes().isEmpty()) {
                projection.nonKeyAttributes(index.projectedAttributes());
              }
            })
        .build();
  }

  private static List<KeySchemaElement> keys(List<TableDefinition.Key> keys) {
    return keys.stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.attribute())
                    .keyType(key.type())
                    .build())
        .toList();
  }
}
