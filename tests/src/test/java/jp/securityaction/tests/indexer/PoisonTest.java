package jp.securityaction.tests.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.securityaction.tests.client.Browser;
import jp.securityaction.tests.client.Json;
import jp.securityaction.tests.search.Searches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes late, so that what {@link IndexingTest} put into a stream has been given up by then. */
@Order(Integer.MAX_VALUE - 1)
final class PoisonTest {
  /** MaximumRetryAttempts of the template, and the first attempt. */
  private static final int ATTEMPTS = 21;

  private static final Duration LONGEST = Duration.ofSeconds(90);

  @AfterAll
  static void stop() {
    Poisoned.stream().stack().close();
  }

  @Test
  void poison_is_named_in_the_queue_and_all_behind_it_arrives() throws InterruptedException {
    Poisoned stream = Poisoned.stream();

    Json message = givenUp(stream).getFirst();

    assertThat(givenUp(stream)).hasSize(1);
    assertThat(message.at("/requestContext/condition").text()).isEqualTo("RetryAttemptsExhausted");
    assertThat(message.at("/requestContext/approximateInvokeCount").number()).isEqualTo(ATTEMPTS);
    assertThat(message.at("/requestContext/functionArn").text()).endsWith(":local-IndexerFunction");
    Json batch = message.at("/DDBStreamBatchInfo");
    assertThat(batch.at("/batchSize").number()).isEqualTo(1);
    assertThat(batch.at("/startSequenceNumber")).isEqualTo(batch.at("/endSequenceNumber"));
    assertThat(batch.at("/streamArn").text()).contains(":table/local-State-DeclarationsTable/");
    Searches searches = new Searches(new Browser(stream.stack().site()));
    assertThat(searches.findsSoon(stream.behind().name()).at("/star").number()).isEqualTo(1);
  }

  private static List<Json> givenUp(Poisoned stream) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (stream.stack().givenUp().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    List<Json> messages = stream.stack().givenUp();
    assertThat(messages).as("messages about what was given up").isNotEmpty();
    return messages;
  }
}
