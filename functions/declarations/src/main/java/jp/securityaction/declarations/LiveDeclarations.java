package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.runtime.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Live declarations by 法人番号, from an index that holds nothing but keys. It follows the table by
 * moments: enough to say that there is another, not to decide anything.
 */
@Singleton
public final class LiveDeclarations {
  private static final Logger LOG = LoggerFactory.getLogger(LiveDeclarations.class);

  /** Only items of live declarations have it, and so only they are in the index. */
  static final String NUMBER = "liveCorporateNumber";

  private static final String INDEX = "live-by-corporate-number";

  /** More accounts of one business tell a person nothing new. */
  private static final int MOST = 100;

  private final DynamoDbClient dynamoDb;
  private final String table;

  LiveDeclarations(DynamoDbClient dynamoDb, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /** None while the index cannot be asked: what is told by it may be left out. */
  public Set<DeclarationKey> of(CorporateNumber number) {
    try {
      return found(number);
    } catch (SdkException unreachable) {
      LOG.warn("{} cannot be asked: {}", INDEX, unreachable.getClass().getName());
      return Set.of();
    }
  }

  private Set<DeclarationKey> found(CorporateNumber number) {
    return dynamoDb
        .query(
            query ->
                query
                    .tableName(table)
                    .indexName(INDEX)
                    .keyConditionExpression(NUMBER + " = :number")
                    .expressionAttributeValues(
                        Map.of(":number", AttributeValue.fromS(number.digits())))
                    .projectionExpression(Keys.PARTITION)
                    .limit(MOST))
        .items()
        .stream()
        .map(item -> Keys.declarationOf(Objects.requireNonNull(item.get(Keys.PARTITION)).s()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
