package jp.securityaction.edge.store;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.edge.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What the table says of declarations at this moment, by consistent reads (invariant 3). */
@Singleton
public final class PublicListings {
  private static final int BATCH = 100;
  private static final int TRIES = 6;

  private final DynamoDbClient dynamoDb;
  private final Backoff backoff;
  private final String table;

  public PublicListings(DynamoDbClient dynamoDb, RandomGenerator random, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.backoff = new Backoff(random);
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /** The declarations by their keys; one that is gone is not among them. */
  public Map<DeclarationKey, ListedDeclaration> current(List<DeclarationKey> keys) {
    Map<DeclarationKey, ListedDeclaration> found = new HashMap<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      read(keys.subList(from, Math.min(from + BATCH, keys.size())), found);
    }
    return found;
  }

  private void read(List<DeclarationKey> keys, Map<DeclarationKey, ListedDeclaration> found) {
    Map<String, KeysAndAttributes> wanted = Map.of(table, request(keys));
    for (int tried = 0; !wanted.isEmpty(); tried++) {
      if (tried == TRIES) {
        throw new IllegalStateException("keys unprocessed after all tries");
      }
      if (tried > 0) {
        backoff.pauseAfter(tried);
      }
      Map<String, KeysAndAttributes> asked = wanted;
      BatchGetItemResponse response = dynamoDb.batchGetItem(get -> get.requestItems(asked));
      response.responses().getOrDefault(table, List.of()).stream()
          .map(item -> ListedItem.read(Attributes.document(item)))
          .forEach(declaration -> found.put(declaration.key(), declaration));
      wanted = response.unprocessedKeys();
    }
  }

  private static KeysAndAttributes request(List<DeclarationKey> keys) {
    return KeysAndAttributes.builder()
        .keys(keys.stream().map(Keys::declaration).toList())
        .consistentRead(true)
        .projectionExpression(ListedItem.PROJECTION)
        .expressionAttributeNames(ListedItem.PROJECTION_NAMES)
        .build();
  }
}
