package jp.securityaction.tests.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;

/**
 * What an engine itself says, in the JSON protocol of the service that it stands for.
 *
 * @param service as in a signature's scope
 * @param target before the operation's name
 */
record EngineApi(URI engine, String service, String target) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static EngineApi ofDynamoDb(URI engine) {
    return new EngineApi(engine, "dynamodb", "DynamoDB_20120810");
  }

  static EngineApi ofSqs(URI engine) {
    return new EngineApi(engine, "sqs", "AmazonSQS");
  }

  /** Local engines want a signature, but do not look at it. */
  Json call(String operation, Draft body) {
    HttpRequest request =
        HttpRequest.newBuilder(engine)
            .header("content-type", "application/x-amz-json-1.0")
            .header("x-amz-target", target + "." + operation)
            .header(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260401/ap-northeast-1/%s/aws4_request,"
                        .formatted(service)
                    + " SignedHeaders=host, Signature=0")
            .POST(BodyPublishers.ofString(body.json(), UTF_8))
            .build();
    try {
      HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(operation + ": " + new String(answer.body(), UTF_8));
      }
      return Json.parse(answer.body());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
