package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.securityaction.local.template.StreamMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchDeliveryTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @TempDir private Path folder;

  private final List<String> calls = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void a_batch_that_is_taken_is_delivered_once() throws Exception {
    deliver(mapping(true, 3), batch(3), batch -> new BatchResult.Succeeded());

    assertThat(calls).containsExactly("1 2 3");
    assertThat(progress).containsExactly("3");
    assertThat(pauses).isEmpty();
  }

  @Test
  void a_partial_answer_is_tried_again_from_the_record_it_names() throws Exception {
    Deque<BatchResult> results =
        new ArrayDeque<>(List.of(new BatchResult.FailedFrom(2), new BatchResult.Succeeded()));

    deliver(mapping(true, 3), batch(4), batch -> results.remove());

    assertThat(calls).containsExactly("1 2 3 4", "3 4");
    assertThat(progress).containsExactly("2", "4");
  }

  @Test
  void poison_is_found_by_halving_and_set_aside_while_all_others_arrive() throws Exception {
    deliver(mapping(true, 2), batch(8), batch -> failWith("5", batch));

    assertThat(calls)
        .containsExactly("1 2 3 4 5 6 7 8", "1 2 3 4", "5 6 7 8", "5 6", "5", "5", "5", "6", "7 8");
    assertThat(progress).containsExactly("4", "5", "6", "8");
    assertThat(givenUp())
        .contains("\"startSequenceNumber\":\"5\"", "\"endSequenceNumber\":\"5\"")
        .contains("RetryAttemptsExhausted", "\"approximateInvokeCount\":3")
        .contains("\"requestId\":\"call-7\"", "\"functionError\":\"Unhandled\"");
  }

  @Test
  void without_halving_the_whole_batch_is_set_aside() throws Exception {
    deliver(mapping(false, 1), batch(3), batch -> failWith("2", batch));

    assertThat(calls).containsExactly("1 2 3", "1 2 3");
    assertThat(givenUp()).contains("\"batchSize\":3");
  }

  @Test
  void without_a_limit_it_is_tried_until_it_works_with_ever_longer_waits() throws Exception {
    Deque<BatchResult> results = new ArrayDeque<>();
    for (int i = 0; i < 8; i++) {
      results.add(new BatchResult.Failed("down"));
    }
    results.add(new BatchResult.Succeeded());

    deliver(mapping(true, -1), batch(1), batch -> results.remove());

    assertThat(calls).hasSize(9);
    assertThat(pauses).isSorted().last().isEqualTo(Duration.ofSeconds(2));
    assertThat(Files.exists(folder.resolve("failures.ndjson"))).isFalse();
  }

  @Test
  void records_that_are_too_old_are_given_up_without_a_call() throws Exception {
    List<ChangeRecord> batch = new ArrayList<>(batch(2));
    batch.set(0, new ChangeRecord("1", NOW.minus(Duration.ofHours(2)), Map.of()));

    deliver(mapping(true, 3), batch, records -> new BatchResult.Succeeded());

    assertThat(calls).containsExactly("2");
    assertThat(givenUp())
        .contains("\"condition\":\"RecordAgeExceeded\"")
        .doesNotContain("responseContext");
  }

  private void deliver(
      StreamMapping mapping,
      List<ChangeRecord> batch,
      Function<List<ChangeRecord>, BatchResult> function)
      throws InterruptedException {
    new BatchDelivery(
            mapping,
            "shard",
            records -> {
              calls.add(numbers(records));
              BatchResult result = function.apply(records);
              return new Attempt(
                  "call-" + calls.size(), result instanceof BatchResult.Failed, result);
            },
            new DiscardedBatches(
                new FileDestination(folder.resolve("failures.ndjson")),
                "arn",
                "stream",
                Clock.fixed(NOW, ZoneOffset.UTC)),
            progress::add,
            pauses::add,
            Clock.fixed(NOW, ZoneOffset.UTC))
        .deliver(batch);
  }

  private static BatchResult failWith(String poison, List<ChangeRecord> batch) {
    return batch.stream().anyMatch(record -> record.sequenceNumber().equals(poison))
        ? new BatchResult.Failed("poison")
        : new BatchResult.Succeeded();
  }

  private String givenUp() throws Exception {
    return Files.readString(folder.resolve("failures.ndjson"));
  }

  private static String numbers(List<ChangeRecord> records) {
    return String.join(" ", records.stream().map(ChangeRecord::sequenceNumber).toList());
  }

  private static List<ChangeRecord> batch(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(number -> new ChangeRecord(Integer.toString(number), NOW, Map.of()))
        .toList();
  }

  private static StreamMapping mapping(boolean bisect, int retries) {
    return new StreamMapping(
        "table",
        "stream",
        true,
        100,
        Duration.ZERO,
        bisect,
        true,
        Optional.of(retries).filter(attempts -> attempts >= 0),
        Optional.of(Duration.ofHours(1)),
        Optional.empty(),
        List.of());
  }
}
