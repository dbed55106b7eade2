package jp.securityaction.edge.store;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Consumer;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.edge.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every declaration in the table, stopped ones too. */
@Singleton
public final class AllListings {
  private static final Logger LOG = LoggerFactory.getLogger(AllListings.class);

  private final DynamoDbClient dynamoDb;
  private final String table;

  AllListings(DynamoDbClient dynamoDb, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /**
   * Hands over each, in no order. What was answered before the call is in it; what is written
   * meanwhile may be. One that cannot be read is left out, and the log says so.
   */
  public void each(Consumer<ListedDeclaration> reader) {
    dynamoDb
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .filterExpression(Keys.SORT + " = :declaration")
                    .projectionExpression(ListedItem.PROJECTION)
                    .expressionAttributeNames(ListedItem.PROJECTION_NAMES)
                    .expressionAttributeValues(
                        Map.of(":declaration", AttributeValue.fromS(Keys.DECLARATION))))
        .items()
        .forEach(item -> read(item, reader));
  }

  private static void read(Map<String, AttributeValue> item, Consumer<ListedDeclaration> reader) {
    ListedDeclaration declaration;
    try {
      declaration = ListedItem.read(Attributes.document(item));
    } catch (RuntimeException unreadable) {
      // Its message could quote the item.
      LOG.error("a declaration cannot be read: {}", unreadable.getClass().getName());
      return;
    }
    reader.accept(declaration);
  }
}
