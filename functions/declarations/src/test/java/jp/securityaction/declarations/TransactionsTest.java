package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** DynamoDB Local never has a conflict and never throttles, so these ends are made here. */
class TransactionsTest {
  private static final List<TransactWriteItem> WRITES =
      List.of(TransactWriteItem.builder().build(), TransactWriteItem.builder().build());

  private final FaultyDynamoDb dynamoDb = new FaultyDynamoDb();
  private final Transactions transactions = new Transactions(dynamoDb, new Random(5));

  @Test
  void a_conflict_and_a_throttled_table_pass() {
    dynamoDb.then(cancelled("None", "TransactionConflict"));
    dynamoDb.then(cancelled("ThrottlingError", "None"));
    dynamoDb.then(cancelled("ProvisionedThroughputExceeded", "None"));
    dynamoDb.then(TransactionInProgressException.builder()::build);

    assertThat(transactions.write(WRITES)).isEmpty();
    assertThat(dynamoDb.tokens).hasSize(5);
  }

  @Test
  void all_tries_carry_one_token_so_that_none_is_written_twice() {
    dynamoDb.then(cancelled("TransactionConflict", "None"));

    transactions.write(WRITES);

    assertThat(dynamoDb.tokens).hasSize(2);
    assertThat(dynamoDb.tokens.getFirst()).isNotBlank().isEqualTo(dynamoDb.tokens.getLast());
  }

  @Test
  void conditions_that_do_not_hold_are_told_at_once() {
    dynamoDb.then(cancelled("None", "ConditionalCheckFailed"));

    assertThat(transactions.write(WRITES)).containsExactly(1);
    assertThat(dynamoDb.tokens).hasSize(1);
  }

  @Test
  void a_conflict_without_end_is_a_failure_not_a_success() {
    for (int i = 0; i < 20; i++) {
      dynamoDb.then(cancelled("TransactionConflict", "None"));
    }

    assertThatThrownBy(() -> transactions.write(WRITES))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(dynamoDb.tokens).hasSize(8);
  }

  @Test
  void a_fault_that_waiting_does_not_mend_is_not_waited_for() {
    dynamoDb.then(cancelled("ValidationError", "None"));

    assertThatThrownBy(() -> transactions.write(WRITES))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(dynamoDb.tokens).hasSize(1);
  }

  private static Supplier<RuntimeException> cancelled(String... codes) {
    List<CancellationReason> reasons =
        Arrays.stream(codes).map(code -> CancellationReason.builder().code(code).build()).toList();
    return () -> TransactionCanceledException.builder().cancellationReasons(reasons).build();
  }

  /** Fails as told, then succeeds. */
  private static final class FaultyDynamoDb implements DynamoDbClient {
    private final Deque<Supplier<RuntimeException>> faults = new ArrayDeque<>();
    final List<String> tokens = new ArrayList<>();

    void then(Supplier<? extends RuntimeException> fault) {
      faults.add(fault::get);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      tokens.add(request.clientRequestToken());
      if (!faults.isEmpty()) {
        throw faults.remove().get();
      }
      return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
