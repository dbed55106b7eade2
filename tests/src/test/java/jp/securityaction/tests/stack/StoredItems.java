package jp.securityaction.tests.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import jp.securityaction.tests.client.Draft;
import jp.securityaction.tests.client.Json;

/** The Declarations table as DynamoDB itself shows it. */
public record StoredItems(URI engine, String table) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public long idReservations(String declarationId) {
    return itemsOf("id#" + declarationId);
  }

  /** Everything that stands there for an account, its declarations apart. */
  public long itemsOfAccount(String subject) {
    return itemsOf("account#" + subject);
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
    return call("Query", query).at("/Count").number();
  }

  /** The local engine wants a signature, but does not look at it. */
  private Json call(String operation, Draft body) {
    HttpRequest request =
        HttpRequest.newBuilder(engine)
            .header("content-type", "application/x-amz-json-1.0")
            .header("x-amz-target", "DynamoDB_20120810." + operation)
            .header(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260401/ap-northeast-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(BodyPublishers.ofString(body.json(), UTF_8))
            .build();
    try {
      return Json.parse(HTTP.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
