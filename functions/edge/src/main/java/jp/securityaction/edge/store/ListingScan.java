package jp.securityaction.edge.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.listing.ListedDeclaration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * All declarations of the table, live and stopped, by consistent reads: each page shows what is
 * true when it is read. For operators; no function reads the whole table.
 */
public final class ListingScan {
  private final DynamoDbClient dynamoDb;
  private final String table;

  public ListingScan(DynamoDbClient dynamoDb, String table) {
    this.dynamoDb = dynamoDb;
    this.table = table;
  }

  /**
   * Some declarations.
   *
   * @param scanned how many items of the table were passed for them
   */
  public record Page(List<ListedDeclaration> declarations, int scanned) {
    public Page {
      declarations = List.copyOf(declarations);
    }
  }

  /** About how many items the table has, of whatever kind: DynamoDB counts every six hours. */
  public long items() {
    return dynamoDb.describeTable(describe -> describe.tableName(table)).table().itemCount();
  }

  /** One of so many parts of the table, which can be read side by side. */
  public Stream<Page> part(int part, int parts) {
    Map<String, String> names = new HashMap<>(ListedItem.PROJECTION_NAMES);
    names.put("#sort", Keys.SORT);
    return dynamoDb
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .segment(part)
                    .totalSegments(parts)
                    .filterExpression("#sort = :declaration")
                    .projectionExpression(ListedItem.PROJECTION)
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(
                        Map.of(":declaration", AttributeValue.fromS(Keys.DECLARATION))))
        .stream()
        .map(ListingScan::page);
  }

  private static Page page(ScanResponse response) {
    return new Page(
        response.items().stream().map(item -> ListedItem.read(Attributes.document(item))).toList(),
        response.scannedCount());
  }
}
