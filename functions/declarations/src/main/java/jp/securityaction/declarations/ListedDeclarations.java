package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the table says of declarations at this moment, by consistent reads (invariant 3). */
@Singleton
public final class ListedDeclarations {
  private final BatchReads declarations;

  public ListedDeclarations(
      DynamoDbClient dynamoDb, RandomGenerator random, Environment environment) {
    this.declarations =
        BatchReads.of(
            dynamoDb,
            random,
            environment.required("DECLARATIONS_TABLE"),
            ListedDeclarationItem.PROJECTION,
            ListedDeclarationItem.PROJECTION_NAMES);
  }

  /** The declarations by their keys; one that is gone is not among them. */
  public Map<DeclarationKey, ListedDeclaration> current(List<DeclarationKey> keys) {
    Map<DeclarationKey, ListedDeclaration> found = new HashMap<>();
    declarations.read(
        keys.stream().map(Keys::declaration).toList(),
        item -> {
          ListedDeclaration declaration = ListedDeclarationItem.read(item);
          found.put(declaration.key(), declaration);
        });
    return found;
  }
}
