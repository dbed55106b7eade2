package jp.securityaction.tests.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A register of a size that is written in parts, on a stack of its own: changes come by several
 * ways at once, as from the shards of a stream.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class WholeRegisterTest {
  private static final int SEEDS = 25;
  private static final int BATCH = 1000;
  private static final int BATCHES = 32;
  private static final int LARGER_THAN_A_PART = 8 << 20;

  private final RunningStack stack = RunningStack.start(SEEDS);
  private final PublishedOpenData register = new PublishedOpenData(stack.site());

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  @Order(1)
  void when_the_stack_is_ready_the_open_data_are_there() {
    assertThat(register.statistics().at("/total").number()).isEqualTo(SEEDS);
    assertThat(register.catalogue().at("/records").number()).isEqualTo(SEEDS);
    assertThat(register.rows()).hasSize(SEEDS);
  }

  @Test
  @Order(2)
  void of_batches_that_come_at_once_none_is_lost() {
    try (ExecutorService shards = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, BATCHES)
          .forEach(batch -> shards.execute(() -> deliver(batchOfLive(batch, 1))));
    }

    assertThat(register.statistics().at("/total").number()).isEqualTo(SEEDS + BATCHES * BATCH);
    ApiAnswer file = register.file(PublishedOpenData.NDJSON).isOk();
    assertThat(file.body()).hasSizeGreaterThan(LARGER_THAN_A_PART);
    assertThat(file.header("content-length")).hasValue(String.valueOf(file.body().length));
    List<Json> rows = register.rows();
    assertThat(rows).hasSize(SEEDS + BATCHES * BATCH);
    assertThat(rows.stream().map(row -> row.at("/name").text()).distinct())
        .hasSizeGreaterThanOrEqualTo(BATCHES * BATCH);
    assertThat(rows.stream().map(row -> row.at("/declaredOn").text())).isSorted();
  }

  @Test
  @Order(3)
  void what_was_stopped_stays_out_whatever_comes_late() {
    deliver(List.of(record(1, 5, "stopped")));
    deliver(List.of(record(1, 4, "live"), record(2, 3, "live")));

    assertThat(register.row(name(1))).isEmpty();
    assertThat(register.row(name(2))).isPresent();
    assertThat(register.statistics().at("/total").number()).isEqualTo(SEEDS + BATCHES * BATCH - 1);
  }

  @Test
  @Order(4)
  void whoever_waits_for_a_builder_that_died_takes_over() {
    stack.tables().letSomebodyHold("open-data#ledger", Instant.now().plusSeconds(3));

    deliver(List.of(record(3, 2, "stopped")));

    assertThat(register.row(name(3))).isEmpty();
  }

  @Test
  @Order(5)
  void once_a_day_all_is_read_from_the_table_anew() {
    invoke("{\"source\": \"aws.events\"}");

    assertThat(register.rows()).hasSize(SEEDS);
    assertThat(register.statistics().at("/total").number()).isEqualTo(SEEDS);
  }

  private List<String> batchOfLive(int batch, int version) {
    return IntStream.range(batch * BATCH, (batch + 1) * BATCH)
        .mapToObj(number -> record(number, version, "live"))
        .toList();
  }

  private void deliver(List<String> records) {
    Json answer =
        invoke("{\"Records\": [%s]}".formatted(records.stream().collect(Collectors.joining(","))));
    assertThat(answer.at("/batchItemFailures").items()).isEmpty();
  }

  private Json invoke(String event) {
    return Json.parse(stack.invoke("opendata", event.getBytes(StandardCharsets.UTF_8)));
  }

  private static String name(int number) {
    return "大きな名簿の株式会社" + number;
  }

  private static String record(int number, int version, String status) {
    return """
        {"dynamodb": {"SequenceNumber": "%d",
          "Keys": {"pk": {"S": "declaration#%032x"}, "sk": {"S": "declaration"}},
          "NewImage": {"pk": {"S": "declaration#%032x"}, "sk": {"S": "declaration"},
            "version": {"N": "%d"}, "status": {"S": "%s"}, "declaredAt": {"N": "%d"},
            "listing": {"M": {"name": {"S": "%s"}, "nameKana": {"S": "オオキナメイボ"},
              "corpType": {"S": "corporation"}, "corporateNumber": {"S": "7000012050002"},
              "prefecture": {"S": "13"}, "city": {"S": "13101"}, "industry": {"S": "G"},
              "star": {"N": "1"}, "declaredOn": {"S": "2026-04-01"},
              "websiteUrl": {"S": "https://www.example.jp/%d"}}}}}}
        """
        .formatted(
            number, number, number, version, status, 1775001600000L + number, name(number), number);
  }
}
