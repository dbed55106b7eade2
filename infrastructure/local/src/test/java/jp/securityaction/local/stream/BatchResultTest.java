package jp.securityaction.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.lambda.InvocationResult;
import org.junit.jupiter.api.Test;

final class BatchResultTest {
  private static final List<ChangeRecord> BATCH = List.of(record("11"), record("12"), record("13"));

  @Test
  void an_answer_without_failures_is_a_success() {
    assertThat(result("{\"batchItemFailures\":[]}")).isEqualTo(new BatchResult.Succeeded());
    assertThat(result("{}")).isEqualTo(new BatchResult.Succeeded());
    assertThat(result("null")).isEqualTo(new BatchResult.Succeeded());
    assertThat(result("")).isEqualTo(new BatchResult.Succeeded());
  }

  @Test
  void the_first_of_several_failures_counts() {
    assertThat(
            result(
                """
                {"batchItemFailures":[{"itemIdentifier":"13"},{"itemIdentifier":"12"}]}
                """))
        .isEqualTo(new BatchResult.FailedFrom(1));
  }

  @Test
  void a_failure_that_names_no_record_fails_the_batch() {
    assertThat(result("{\"batchItemFailures\":[{\"itemIdentifier\":\"99\"}]}"))
        .isInstanceOf(BatchResult.Failed.class);
    assertThat(result("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}"))
        .isInstanceOf(BatchResult.Failed.class);
    assertThat(result("{\"batchItemFailures\":[{}]}")).isInstanceOf(BatchResult.Failed.class);
  }

  @Test
  void an_error_of_the_function_fails_the_batch() {
    assertThat(BatchResult.of(new InvocationResult.Failed("id", "out of memory"), BATCH, true))
        .isEqualTo(new BatchResult.Failed("out of memory"));
  }

  private static BatchResult result(String answer) {
    return BatchResult.of(new InvocationResult.Returned(answer.getBytes(UTF_8)), BATCH, true);
  }

  private static ChangeRecord record(String sequenceNumber) {
    return new ChangeRecord(sequenceNumber, Instant.EPOCH, Map.of());
  }
}
