package jp.securityaction.local.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of a table and its shards. */
record StreamShards(DynamoDbStreamsClient streams, String tableName) {

  /**
   * The ARN. Not by DescribeTable: DynamoDB Local counts all items for that, and blocks all other
   * calls meanwhile.
   */
  Optional<String> latestStream() {
    return streams.listStreams(list -> list.tableName(tableName)).streams().stream()
        .max(Comparator.comparing(Stream::streamLabel))
        .map(Stream::streamArn);
  }

  List<Shard> of(String streamArn) {
    DescribeStreamResponse page = streams.describeStream(d -> d.streamArn(streamArn));
    List<Shard> all = new ArrayList<>(page.streamDescription().shards());
    while (page.streamDescription().lastEvaluatedShardId() != null) {
      String last = page.streamDescription().lastEvaluatedShardId();
      page = streams.describeStream(d -> d.streamArn(streamArn).exclusiveStartShardId(last));
      all.addAll(page.streamDescription().shards());
    }
    return all;
  }
}
