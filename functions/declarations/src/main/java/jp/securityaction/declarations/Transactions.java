package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Writes a transaction, again and again with growing pauses while others write the same items or
 * the table is throttled.
 *
 * <p>All tries carry one client token, so that a try whose answer was lost is not written twice.
 */
@Singleton
public final class Transactions {
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final int TRIES = 8;

  private final DynamoDbClient dynamoDb;
  private final Backoff backoff;

  Transactions(DynamoDbClient dynamoDb, RandomGenerator random) {
    this.dynamoDb = dynamoDb;
    this.backoff = new Backoff(random);
  }

  /**
   * Writes all or nothing.
   *
   * @return the places in {@code writes} whose conditions did not hold; none when all was written
   * @throws TransactionCanceledException when conflicts or throttling outlast all tries
   */
  Set<Integer> write(List<TransactWriteItem> writes) {
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .transactItems(writes)
            .clientRequestToken(UUID.randomUUID().toString())
            .build();
    for (int attempt = 1; ; attempt++) {
      try {
        dynamoDb.transactWriteItems(request);
        return Set.of();
      } catch (TransactionCanceledException cancelled) {
        Set<Integer> failed = failedConditions(cancelled.cancellationReasons());
        if (!failed.isEmpty()) {
          return failed;
        }
        if (attempt == TRIES || !isPassing(cancelled.cancellationReasons())) {
          throw cancelled;
        }
      } catch (TransactionInProgressException inProgress) {
        if (attempt == TRIES) {
          throw inProgress;
        }
      }
      backoff.pauseAfter(attempt);
    }
  }

  private static Set<Integer> failedConditions(List<CancellationReason> reasons) {
    return IntStream.range(0, reasons.size())
        .filter(place -> CONDITION_FAILED.equals(reasons.get(place).code()))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPassing(List<CancellationReason> reasons) {
    return reasons.stream().anyMatch(reason -> PASSING.contains(reason.code()));
  }
}
