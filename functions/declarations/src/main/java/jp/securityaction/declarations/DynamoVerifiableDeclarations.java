package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.core.listing.ListingDocument;
import jp.securityaction.core.verification.CurrentVerifiable;
import jp.securityaction.core.verification.VerifiableDeclaration;
import jp.securityaction.core.verification.VerifiableDeclarations;
import jp.securityaction.runtime.Environment;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Declarations by their IDs: from the ID to the internal key, from there to what is public. For an
 * ID that nobody has a key that nobody has is read, so the calls for both are the same. Or by keys
 * that the index named.
 */
@Singleton
public final class DynamoVerifiableDeclarations
    implements VerifiableDeclarations, CurrentVerifiable {
  private static final String KEY = "key";
  private static final String LISTING = "listing";
  private static final String STOPPED_AT = "stoppedAt";

  private final BatchReads ids;
  private final BatchReads declarations;
  private final RandomGenerator random;

  DynamoVerifiableDeclarations(
      DynamoDbClient dynamoDb, RandomGenerator random, Environment environment) {
    String table = environment.required("DECLARATIONS_TABLE");
    this.ids =
        BatchReads.of(dynamoDb, random, table, Keys.PARTITION + ", #key", Map.of("#key", KEY));
    this.declarations =
        BatchReads.of(
            dynamoDb,
            random,
            table,
            String.join(", ", Keys.PARTITION, LISTING, STOPPED_AT),
            Map.of());
    this.random = random;
  }

  @Override
  public Map<DeclarationId, VerifiableDeclaration> of(Set<DeclarationId> wanted) {
    Map<String, String> keysByPartition = new HashMap<>();
    ids.read(
        wanted.stream().map(Keys::id).toList(),
        item -> keysByPartition.put(partition(item), Document.text(item, KEY)));
    Map<DeclarationId, DeclarationKey> keys = new HashMap<>();
    for (DeclarationId id : wanted) {
      String key = keysByPartition.get(Keys.idPartition(id));
      keys.put(id, key == null ? DeclarationKey.draw(random) : new DeclarationKey(key));
    }
    Map<DeclarationKey, VerifiableDeclaration> current = current(List.copyOf(keys.values()));
    Map<DeclarationId, VerifiableDeclaration> found = new HashMap<>();
    keys.forEach(
        (id, key) ->
            Optional.ofNullable(current.get(key)).ifPresent(there -> found.put(id, there)));
    return found;
  }

  @Override
  public Map<DeclarationKey, VerifiableDeclaration> current(List<DeclarationKey> keys) {
    Map<String, VerifiableDeclaration> byPartition = new HashMap<>();
    declarations.read(
        keys.stream().map(Keys::declaration).toList(),
        item -> byPartition.put(partition(item), declaration(item)));
    Map<DeclarationKey, VerifiableDeclaration> found = new HashMap<>();
    for (DeclarationKey key : keys) {
      Optional.ofNullable(byPartition.get(Keys.declarationPartition(key)))
          .ifPresent(there -> found.put(key, there));
    }
    return found;
  }

  private static VerifiableDeclaration declaration(Map<String, Object> item) {
    Listing listing = ListingDocument.read(Document.map(item, LISTING));
    return new VerifiableDeclaration(
        listing.name(),
        listing.corporateNumber(),
        listing.star(),
        listing.declaredOn(),
        stoppedAt(item));
  }

  private static @Nullable Instant stoppedAt(Map<String, Object> item) {
    Long millis = Document.optionalNumber(item, STOPPED_AT);
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  private static String partition(Map<String, Object> item) {
    return Document.text(item, Keys.PARTITION);
  }
}
