package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.Document;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a session shows of its account's newest declaration: read from the account's own item, so
 * that the login may see nothing else of the table.
 */
@Singleton
public final class CurrentDeclarations {
  /** The newest declaration, as far as its account is told with the session. */
  public record Current(DeclarationKey key, DeclarationId id, Star star, Status status) {}

  private final DynamoDbClient dynamoDb;
  private final String table;

  CurrentDeclarations(DynamoDbClient dynamoDb, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /** Sees every write that was answered. */
  public Optional<Current> of(String owner) {
    return Optional.of(
            dynamoDb.getItem(
                get -> get.tableName(table).key(Keys.current(owner)).consistentRead(true)))
        .filter(response -> response.hasItem())
        .map(response -> Attributes.document(response.item()))
        .map(CurrentDeclarations::read);
  }

  private static Current read(Map<String, Object> item) {
    return new Current(
        new DeclarationKey(Document.text(item, "key")),
        new DeclarationId(Document.text(item, "id")),
        Star.of((int) Document.number(item, "star")).orElseThrow(),
        Status.named(Document.text(item, "status")));
  }
}
