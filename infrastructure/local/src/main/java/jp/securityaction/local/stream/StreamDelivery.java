package jp.securityaction.local.stream;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.securityaction.local.lambda.InvocationResult;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.StreamMapping;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Hands a table's stream to a function for as long as the local stack runs. */
public final class StreamDelivery implements AutoCloseable {
  private static final Duration LOOK_FOR_SHARDS = Duration.ofSeconds(1);

  private final DynamoDbStreamsClient streams;
  private final LambdaFunction function;
  private final StreamMapping mapping;
  private final Checkpoints checkpoints;
  private final OnFailure onFailure;
  private final Clock clock;
  private final PauseGate gate = new PauseGate();
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Background background = new Background();

  private StreamDelivery(
      DynamoDbStreamsClient streams,
      LambdaFunction function,
      StreamMapping mapping,
      Path data,
      FailureDestination destination,
      Clock clock) {
    this.streams = streams;
    this.function = function;
    this.mapping = mapping;
    this.checkpoints =
        new Checkpoints(
            data.resolve(
                "stream-%s-%s".formatted(mapping.tableName(), function.definition().id())));
    this.onFailure = new OnFailure(destination, function.arn(), mapping.streamArn(), clock);
    this.clock = clock;
  }

  /**
   * Begins to deliver.
   *
   * @param data where the place in the stream is kept
   * @param destination where a batch is named that was given up
   */
  public static StreamDelivery start(
      DynamoDbStreamsClient streams,
      LambdaFunction function,
      StreamMapping mapping,
      Path data,
      FailureDestination destination,
      Clock clock) {
    StreamDelivery delivery =
        new StreamDelivery(streams, function, mapping, data, destination, clock);
    delivery.background.begin(delivery::followShards);
    return delivery;
  }

  /** The logical name of the function that is fed. */
  public String function() {
    return function.definition().id();
  }

  /** Holds back all invocations; returns when none is under way. */
  public void pause() throws InterruptedException {
    gate.pause();
  }

  public void resume() {
    gate.resume();
  }

  private void followShards() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        try {
          startShards();
        } catch (SdkException unreachable) {
          // The engine is down; it is asked again.
        }
        Thread.sleep(LOOK_FOR_SHARDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** A shard comes after its parent, so that no key is ever taken out of order. */
  private void startShards() {
    Optional<String> latest = latestStream();
    if (latest.isEmpty()) {
      return;
    }
    String streamArn = latest.get();
    List<Shard> shards = shards(streamArn);
    Set<String> known = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
    for (Shard shard : shards) {
      String parent = Objects.toString(shard.parentShardId(), "");
      boolean ready = !known.contains(parent) || checkpoints.isFinished(parent);
      if (ready && !checkpoints.isFinished(shard.shardId()) && underWay.add(shard.shardId())) {
        background.begin(() -> consume(streamArn, shard.shardId()));
      }
    }
  }

  /**
   * Not from the table's description: DynamoDB Local counts all items for that, and lets everybody
   * else wait meanwhile.
   */
  private Optional<String> latestStream() {
    return streams.listStreams(list -> list.tableName(mapping.tableName())).streams().stream()
        .max(Comparator.comparing(Stream::streamLabel))
        .map(Stream::streamArn);
  }

  private List<Shard> shards(String streamArn) {
    DescribeStreamResponse page = streams.describeStream(d -> d.streamArn(streamArn));
    List<Shard> all = new ArrayList<>(page.streamDescription().shards());
    while (page.streamDescription().lastEvaluatedShardId() != null) {
      String last = page.streamDescription().lastEvaluatedShardId();
      page = streams.describeStream(d -> d.streamArn(streamArn).exclusiveStartShardId(last));
      all.addAll(page.streamDescription().shards());
    }
    return all;
  }

  private void consume(String streamArn, String shardId) {
    ShardReader reader =
        new ShardReader(streams, streamArn, shardId, checkpoints, mapping.fromTheBeginning());
    BatchDelivery delivery =
        new BatchDelivery(
            mapping,
            shardId,
            this::invoke,
            onFailure,
            sequenceNumber -> checkpoints.reached(shardId, sequenceNumber),
            Thread::sleep,
            clock);
    try {
      new ShardConsumer(mapping, reader, delivery, number -> checkpoints.reached(shardId, number))
          .run();
      checkpoints.finished(shardId);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Attempt invoke(List<StreamRecord> batch) throws InterruptedException {
    byte[] event = event(batch);
    String requestId = UUID.randomUUID().toString();
    InvocationResult outcome = gate.through(() -> function.invoke(event, requestId));
    return new Attempt(
        requestId,
        outcome instanceof InvocationResult.Failed,
        Verdict.of(outcome, batch, mapping.reportsItemFailures()));
  }

  private static byte[] event(List<StreamRecord> batch) {
    try {
      return JSON.std.asBytes(Map.of("Records", batch.stream().map(StreamRecord::event).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    background.close();
  }
}
