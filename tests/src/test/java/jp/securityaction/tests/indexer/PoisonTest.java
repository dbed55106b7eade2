package jp.securityaction.tests.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes late, so that what {@link IndexingTest} put into a stream has been given up by then. */
@Order(Integer.MAX_VALUE - 1)
final class PoisonTest {
  /** MaximumRetryAttempts of the template, and the first attempt. */
  private static final int ATTEMPTS = 21;

  private static final String[] READERS = {"IndexerFunction", "OpenDataFunction"};

  private static final Duration LONGEST = Duration.ofSeconds(90);

  @AfterAll
  static void stop() {
    Poisoned.stream().stack().close();
  }

  @Test
  void poison_is_named_in_the_queue_by_all_who_read_the_stream() throws InterruptedException {
    List<Json> messages = givenUp();

    assertThat(messages)
        .extracting(message -> message.at("/requestContext/functionArn").text())
        .extracting(arn -> arn.replaceFirst(".*:local-", ""))
        .containsExactlyInAnyOrder(READERS);
    for (Json message : messages) {
      assertThat(message.at("/requestContext/condition").text())
          .isEqualTo("RetryAttemptsExhausted");
      assertThat(message.at("/requestContext/approximateInvokeCount").number()).isEqualTo(ATTEMPTS);
      Json batch = message.at("/DDBStreamBatchInfo");
      assertThat(batch.at("/batchSize").number()).isEqualTo(1);
      assertThat(batch.at("/startSequenceNumber")).isEqualTo(batch.at("/endSequenceNumber"));
      assertThat(batch.at("/streamArn").text()).contains(":table/local-State-DeclarationsTable/");
    }
  }

  @Test
  void all_behind_the_poison_arrives() throws InterruptedException {
    givenUp();

    Searches searches = new Searches(new Browser(Poisoned.stream().stack().site()));
    assertThat(searches.findsSoon(Poisoned.stream().behind().name()).at("/star").number())
        .isEqualTo(1);
  }

  /** Waits until all readers have given up. */
  private static List<Json> givenUp() throws InterruptedException {
    RunningStack stack = Poisoned.stream().stack();
    Instant end = Instant.now().plus(LONGEST);
    while (stack.givenUp().size() < READERS.length && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    return stack.givenUp();
  }
}
