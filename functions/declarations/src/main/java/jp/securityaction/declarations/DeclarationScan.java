package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Attributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Every declaration in the table, stopped ones too. What was answered before a call is in it; what
 * is written meanwhile may be. One that cannot be read is left out, and the log says so.
 */
@Singleton
public final class DeclarationScan {
  private static final Logger LOG = LoggerFactory.getLogger(DeclarationScan.class);

  /**
   * About as many as fit into the megabyte that DynamoDB hands out at once. DynamoDB Local reads
   * the whole table into memory for a page when it is not told.
   */
  private static final int ITEMS_A_PAGE = 1000;

  /**
   * For one reader, too, the table is read in narrow parts, because DynamoDB Local sorts all that
   * is left of a part for each page. On AWS that is a request or two for each part, and no more.
   */
  private static final int PARTS_FOR_ONE = 64;

  private final DynamoDbClient dynamoDb;
  private final String table;

  public DeclarationScan(DynamoDbClient dynamoDb, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.table = environment.required("DECLARATIONS_TABLE");
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

  /** Hands over each, in no order. */
  public void each(Consumer<ListedDeclaration> reader) {
    pages().forEach(page -> page.declarations().forEach(reader));
  }

  /** The whole table. */
  public Stream<Page> pages() {
    return IntStream.range(0, PARTS_FOR_ONE).boxed().flatMap(part -> part(part, PARTS_FOR_ONE));
  }

  /** One of so many parts of the table, which can be read side by side. */
  public Stream<Page> part(int part, int parts) {
    return dynamoDb
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .limit(ITEMS_A_PAGE)
                    .segment(part)
                    .totalSegments(parts)
                    .filterExpression(Keys.SORT + " = :declaration")
                    .projectionExpression(ListedDeclarationItem.PROJECTION)
                    .expressionAttributeNames(ListedDeclarationItem.PROJECTION_NAMES)
                    .expressionAttributeValues(
                        Map.of(":declaration", AttributeValue.fromS(Keys.DECLARATION))))
        .stream()
        .map(DeclarationScan::page);
  }

  /** About how many items the table has, of whatever kind: DynamoDB counts every six hours. */
  public long items() {
    return dynamoDb.describeTable(describe -> describe.tableName(table)).table().itemCount();
  }

  private static Page page(ScanResponse response) {
    return new Page(
        response.items().stream().flatMap(DeclarationScan::read).toList(), response.scannedCount());
  }

  private static Stream<ListedDeclaration> read(Map<String, AttributeValue> item) {
    try {
      return Stream.of(ListedDeclarationItem.read(Attributes.document(item)));
    } catch (RuntimeException unreadable) {
      // Its message could quote the item.
      LOG.error("a declaration cannot be read: {}", unreadable.getClass().getName());
      return Stream.empty();
    }
  }
}
