package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.Secrets;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The limit protects the service and must not be what stops it. */
class ClientRateLimitTest {
  private static final Allowance ONE = new Allowance(1, 1);

  private final DeadTable table = new DeadTable();
  private final SdkHttpClient http = AwsCrtHttpClient.create();
  private final HttpServer secrets;
  private Instant now = Instant.parse("2026-04-01T00:00:00Z");

  ClientRateLimitTest() throws IOException {
    secrets = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    secrets.start();
  }

  @AfterEach
  void stop() {
    secrets.stop(0);
    http.close();
  }

  @Test
  void who_cannot_be_counted_is_let_through_and_for_a_while_nobody_waits_for_it() {
    secretsAnswer(200, "{\"SecretString\": \"00ff\"}");
    ClientRateLimit limit = limit();

    assertThat(take(limit)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(table.asked).isEqualTo(1);

    now = now.plusMillis(4_999);
    assertThat(take(limit)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(table.asked).isEqualTo(1);

    now = now.plusMillis(1);
    assertThat(take(limit)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(table.asked).isEqualTo(2);
  }

  @Test
  void without_a_key_nobody_is_counted_under_his_bare_address() {
    secretsAnswer(400, "{\"__type\": \"AccessDeniedException\"}");

    assertThat(take(limit())).isEqualTo(new RateLimitResult.Allowed());
    assertThat(table.asked).isZero();
  }

  private void secretsAnswer(int status, String answer) {
    secrets.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private ClientRateLimit limit() {
    Environment environment =
        new Environment(
            Map.of(
                "AWS_REGION", "ap-northeast-1",
                "AWS_ACCESS_KEY_ID", "key",
                "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_ENDPOINT_URL_SECRETS_MANAGER",
                    "http://localhost:" + secrets.getAddress().getPort(),
                "CLIENT_KEY_ARN", "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:k",
                "LIMITS_TABLE", "limits"));
    return new ClientRateLimit(
        new TokenBuckets(table, () -> now, environment),
        new Secrets(new AwsSettings(environment), http),
        () -> now,
        environment);
  }

  private static RateLimitResult take(ClientRateLimit limit) {
    return limit.take(
        new Call(
            "POST",
            "/api/verifications",
            Query.parse(""),
            Map.of(),
            List.of(),
            new byte[0],
            "198.51.100.1",
            "r-1"),
        1,
        ONE);
  }

  /** Nothing gets through to it. */
  private static final class DeadTable implements DynamoDbClient {
    private int asked;

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
      asked++;
      throw SdkClientException.create("no route to host");
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
