package jp.securityaction.local.stream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads one shard from a checkpoint on. */
final class ShardReader {

  /**
   * Some records, in order.
   *
   * @param last whether the shard has ended behind them
   */
  record Page(List<ChangeRecord> records, boolean last) {}

  private final DynamoDbStreamsClient streams;
  private final String streamArn;
  private final String shardId;
  private final Checkpoints checkpoints;
  private final boolean fromTheBeginning;
  private @Nullable String iterator;

  ShardReader(
      DynamoDbStreamsClient streams,
      String streamArn,
      String shardId,
      Checkpoints checkpoints,
      boolean fromTheBeginning) {
    this.streams = streams;
    this.streamArn = streamArn;
    this.shardId = shardId;
    this.checkpoints = checkpoints;
    this.fromTheBeginning = fromTheBeginning;
  }

  Page read() {
    String here = iterator == null ? iterator() : iterator;
    try {
      GetRecordsResponse response = streams.getRecords(get -> get.shardIterator(here));
      iterator = response.nextShardIterator();
      return new Page(
          response.records().stream()
              .map(record -> ChangeRecordMapper.of(record, streamArn))
              .toList(),
          iterator == null);
    } catch (ExpiredIteratorException expired) {
      iterator = null;
      return new Page(List.of(), false);
    }
  }

  /** After a failure the next read begins at the checkpoint again. */
  void rewind() {
    iterator = null;
  }

  private String iterator() {
    Optional<String> checkpoint = checkpoints.sequenceNumber(shardId);
    if (checkpoint.isPresent()) {
      try {
        return iterator(ShardIteratorType.AFTER_SEQUENCE_NUMBER, checkpoint.get());
      } catch (TrimmedDataAccessException forgotten) {
        // The stream has trimmed what lies between: go on with the oldest record there is.
        return iterator(ShardIteratorType.TRIM_HORIZON, null);
      }
    }
    return iterator(
        fromTheBeginning ? ShardIteratorType.TRIM_HORIZON : ShardIteratorType.LATEST, null);
  }

  private String iterator(ShardIteratorType type, @Nullable String sequenceNumber) {
    return streams
        .getShardIterator(
            get ->
                get.streamArn(streamArn)
                    .shardId(shardId)
                    .shardIteratorType(type)
                    .sequenceNumber(sequenceNumber))
        .shardIterator();
  }
}
