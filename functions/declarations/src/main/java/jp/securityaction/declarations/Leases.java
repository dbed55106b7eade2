package jp.securityaction.declarations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Rights to do something alone, each an item of the Declarations table. */
@Singleton
public final class Leases {
  private final DynamoDbClient dynamoDb;
  private final InstantSource clock;
  private final String table;

  @Inject
  public Leases(DynamoDbClient dynamoDb, InstantSource clock, Environment environment) {
    this.dynamoDb = dynamoDb;
    this.clock = clock;
    this.table = environment.required("DECLARATIONS_TABLE");
  }

  /**
   * A lease that is still to be taken.
   *
   * @param name the item's partition key, such as {@code open-data#ledger}
   * @param life how long its holder may be silent
   */
  public Lease of(String name, Duration life) {
    return new Lease(dynamoDb, clock, table, Keys.lease(name), life);
  }
}
