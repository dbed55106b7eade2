package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.runtime.Environment;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Ten at once, sixty a minute. */
class TokenBucketsTest {
  private static final Allowance ALLOWANCE = new Allowance(10, 60);

  private final FakeTable table = new FakeTable();
  private Instant now = Instant.parse("2026-04-01T00:00:00Z");
  private final TokenBuckets buckets =
      new TokenBuckets(table, () -> now, new Environment(Map.of("LIMITS_TABLE", "limits")));

  @Test
  void a_bucket_holds_so_many_and_no_more() {
    for (int i = 0; i < 10; i++) {
      assertThat(take(1)).isEqualTo(new RateLimitResult.Allowed());
    }
    assertThat(take(1)).isEqualTo(new RateLimitResult.Exceeded(1));
  }

  @Test
  void whoever_waits_as_told_is_served() {
    assertThat(take(10)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(take(4)).isEqualTo(new RateLimitResult.Exceeded(4));

    now = now.plusMillis(3_999);
    assertThat(take(4)).isEqualTo(new RateLimitResult.Exceeded(1));
    now = now.plusMillis(1);
    assertThat(take(4)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(take(1)).isEqualTo(new RateLimitResult.Exceeded(1));
  }

  @Test
  void a_refusal_costs_nothing() {
    take(10);
    for (int i = 0; i < 100; i++) {
      assertThat(take(3)).isEqualTo(new RateLimitResult.Exceeded(3));
    }
    now = now.plusSeconds(3);
    assertThat(take(3)).isEqualTo(new RateLimitResult.Allowed());
  }

  @Test
  void more_than_a_bucket_holds_takes_all_of_it() {
    assertThat(take(1000)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(take(1000)).isEqualTo(new RateLimitResult.Exceeded(10));
  }

  @Test
  void a_bucket_never_holds_more_than_all_however_long_nobody_takes() {
    take(1);
    now = now.plusSeconds(86_400);

    assertThat(take(10)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(take(1)).isEqualTo(new RateLimitResult.Exceeded(1));
  }

  @Test
  void each_client_has_a_bucket_of_its_own_which_goes_when_it_is_full_again() {
    take(10);

    assertThat(buckets.take("client#b", 10, ALLOWANCE)).isEqualTo(new RateLimitResult.Allowed());
    assertThat(table.expiry("client#a")).isEqualTo(now.getEpochSecond() + 10 + 60);
  }

  private RateLimitResult take(int tokens) {
    return buckets.take("client#a", tokens, ALLOWANCE);
  }

  /**
   * The two writes that there are, as DynamoDB does them; the real one is asked in the tests of the
   * whole.
   */
  private static final class FakeTable implements DynamoDbClient {
    private final Map<String, Long> fullAt = new HashMap<>();
    private final Map<String, Long> expires = new HashMap<>();

    long expiry(String client) {
      return Objects.requireNonNull(expires.get(client));
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
      String client = Objects.requireNonNull(request.key().get("pk")).s();
      long value = number(request, ":value");
      long before = fullAt.getOrDefault(client, Long.MIN_VALUE);
      if (before > number(request, ":bound")) {
        throw ConditionalCheckFailedException.builder()
            .item(Map.of("fullAt", AttributeValue.fromN(Long.toString(before))))
            .build();
      }
      boolean more = request.updateExpression().contains("fullAt + :value");
      fullAt.put(client, more ? before + value : value);
      expires.put(client, number(request, ":expires"));
      return UpdateItemResponse.builder().build();
    }

    private static long number(UpdateItemRequest request, String name) {
      return Long.parseLong(
          Objects.requireNonNull(request.expressionAttributeValues().get(name)).n());
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
