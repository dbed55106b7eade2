package jp.securityaction.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.lambda.InvocationResult;
import org.junit.jupiter.api.Test;

final class VerdictTest {
  private static final List<StreamRecord> BATCH = List.of(record("11"), record("12"), record("13"));

  @Test
  void an_answer_without_failures_is_a_success() {
    assertThat(verdict("{\"batchItemFailures\":[]}")).isEqualTo(new Verdict.Done());
    assertThat(verdict("{}")).isEqualTo(new Verdict.Done());
    assertThat(verdict("null")).isEqualTo(new Verdict.Done());
    assertThat(verdict("")).isEqualTo(new Verdict.Done());
  }

  @Test
  void the_first_of_several_failures_counts() {
    assertThat(
            verdict(
                """
                {"batchItemFailures":[{"itemIdentifier":"13"},{"itemIdentifier":"12"}]}
                """))
        .isEqualTo(new Verdict.StoppedAt(1));
  }

  @Test
  void a_failure_that_names_no_record_fails_the_batch() {
    assertThat(verdict("{\"batchItemFailures\":[{\"itemIdentifier\":\"99\"}]}"))
        .isInstanceOf(Verdict.Failed.class);
    assertThat(verdict("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}"))
        .isInstanceOf(Verdict.Failed.class);
    assertThat(verdict("{\"batchItemFailures\":[{}]}")).isInstanceOf(Verdict.Failed.class);
  }

  @Test
  void an_error_of_the_function_fails_the_batch() {
    assertThat(Verdict.of(new InvocationResult.Failed("id", "out of memory"), BATCH, true))
        .isEqualTo(new Verdict.Failed("out of memory"));
  }

  private static Verdict verdict(String answer) {
    return Verdict.of(new InvocationResult.Returned(answer.getBytes(UTF_8)), BATCH, true);
  }

  private static StreamRecord record(String sequenceNumber) {
    return new StreamRecord(sequenceNumber, Instant.EPOCH, Map.of());
  }
}
