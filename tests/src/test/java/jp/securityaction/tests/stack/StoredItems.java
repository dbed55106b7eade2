package jp.securityaction.tests.stack;

import java.net.URI;
import java.time.Instant;
import jp.securityaction.benchmarks.client.Draft;

/** The Declarations table as DynamoDB itself shows it. */
public record StoredItems(URI engine, String table) {

  public long idReservations(String declarationId) {
    return itemsOf("id#" + declarationId);
  }

  /** Writes a declaration of which nothing but the key is there: no code of ours does that. */
  public void putEmptyDeclaration(String key) {
    api()
        .call(
            "PutItem",
            Draft.empty()
                .with("/TableName", table)
                .with("/Item", Draft.empty())
                .with("/Item/pk", Draft.empty().with("/S", "declaration#" + key))
                .with("/Item/sk", Draft.empty().with("/S", "declaration")));
  }

  /**
   * Somebody holds a lease, such as the right to write the open data, and gives no sign of life.
   */
  public void letSomebodyHold(String lease, Instant heldUntil) {
    api()
        .call(
            "UpdateItem",
            Draft.empty()
                .with("/TableName", table)
                .with("/Key", Draft.empty())
                .with("/Key/pk", Draft.empty().with("/S", lease))
                .with("/Key/sk", Draft.empty().with("/S", lease.substring(lease.indexOf('#') + 1)))
                .with("/UpdateExpression", "SET holder = :holder, heldUntil = :until")
                .with("/ExpressionAttributeValues", Draft.empty())
                .with("/ExpressionAttributeValues/:holder", Draft.empty().with("/S", "dead"))
                .with(
                    "/ExpressionAttributeValues/:until",
                    Draft.empty().with("/N", Long.toString(heldUntil.toEpochMilli()))));
  }

  private long itemsOf(String partition) {
    Draft query =
        Draft.empty()
            .with("/TableName", table)
            .with("/ConsistentRead", true)
            .with("/Select", "COUNT")
            .with("/KeyConditionExpression", "pk = :pk")
            .with("/ExpressionAttributeValues", Draft.empty())
            .with("/ExpressionAttributeValues/:pk", Draft.empty().with("/S", partition));
    return api().call("Query", query).at("/Count").number();
  }

  private EngineApi api() {
    return EngineApi.ofDynamoDb(engine);
  }
}
