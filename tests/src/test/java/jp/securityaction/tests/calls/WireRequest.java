package jp.securityaction.tests.calls;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.securityaction.local.template.LocalAnswers;
import software.amazon.awssdk.http.SdkHttpRequest;

/** A request on its way to AWS, in IAM's words. */
final class WireRequest {
  private static final String DYNAMODB = "DynamoDB_20120810.";
  private static final String SECRETS = "secretsmanager.";

  private WireRequest() {}

  static List<AwsCall> read(String function, SdkHttpRequest request, byte[] body) {
    String target = request.firstMatchingHeader("x-amz-target").orElse("");
    if (target.startsWith(DYNAMODB)) {
      return new DynamoDbRequest(function, target.substring(DYNAMODB.length()), json(body)).calls();
    }
    if (target.startsWith(SECRETS)) {
      return List.of(
          new AwsCall(
              function,
              "secretsmanager:" + target.substring(SECRETS.length()),
              String.valueOf(json(body).get("SecretId"))));
    }
    if (signedFor(request, "es")) {
      String method = request.method().name();
      return List.of(
          new AwsCall(
              function,
              "es:ESHttp" + method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT),
              "index:" + request.encodedPath()));
    }
    if (signedFor(request, "s3")) {
      return List.of(new AwsCall(function, objectAction(request), object(request)));
    }
    throw new AssertionError(
        "%s calls what these tests cannot name: %s".formatted(function, request.getUri()));
  }

  /** Parts of an object need the permission to put it. */
  private static String objectAction(SdkHttpRequest request) {
    return switch (request.method()) {
      case GET, HEAD -> "s3:GetObject";
      case PUT, POST -> "s3:PutObject";
      default -> throw new AssertionError("what these tests cannot name: " + request.method());
    };
  }

  /** One whose name is drawn at random is told by its folder. */
  private static String object(SdkHttpRequest request) {
    return "arn:aws:s3:::"
        + request.encodedPath().substring(1).replaceFirst("/[0-9a-f]{8}-[0-9a-f-]{27}$", "/any");
  }

  static String table(String name) {
    return "arn:aws:dynamodb:%s:%s:table/%s"
        .formatted(LocalAnswers.REGION, LocalAnswers.ACCOUNT, name);
  }

  private static boolean signedFor(SdkHttpRequest request, String service) {
    return request
        .firstMatchingHeader("authorization")
        .filter(header -> header.contains("/" + service + "/aws4_request"))
        .isPresent();
  }

  private static Map<String, Object> json(byte[] body) {
    try {
      return JSON.std.mapFrom(body);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
