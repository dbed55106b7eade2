package jp.securityaction.local.stream;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.StreamMapping;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Lambda's event source mapping: delivers a table's stream to a function as long as the local stack
 * runs.
 */
public final class EventSourceMapping implements AutoCloseable {
  private static final Duration LOOK_FOR_SHARDS = Duration.ofSeconds(1);

  private final DynamoDbStreamsClient streams;
  private final StreamShards shards;
  private final BatchInvoker invoker;
  private final LambdaFunction function;
  private final StreamMapping mapping;
  private final Checkpoints checkpoints;
  private final DiscardedBatches discarded;
  private final Clock clock;
  private final PauseGate gate = new PauseGate();
  private final Set<String> started = ConcurrentHashMap.newKeySet();
  private final BackgroundTasks background = new BackgroundTasks();

  private EventSourceMapping(
      DynamoDbStreamsClient streams,
      LambdaFunction function,
      StreamMapping mapping,
      Path data,
      OnFailureDestination destination,
      Clock clock) {
    this.streams = streams;
    this.shards = new StreamShards(streams, mapping.tableName());
    this.invoker = new BatchInvoker(function, mapping.reportsItemFailures(), gate);
    this.function = function;
    this.mapping = mapping;
    this.checkpoints =
        new Checkpoints(
            data.resolve(
                "stream-%s-%s".formatted(mapping.tableName(), function.definition().id())));
    this.discarded = new DiscardedBatches(destination, function.arn(), mapping.streamArn(), clock);
    this.clock = clock;
  }

  /**
   * Starts to deliver.
   *
   * @param data folder of the checkpoints
   * @param destination told of each batch that is given up
   */
  public static EventSourceMapping start(
      DynamoDbStreamsClient streams,
      LambdaFunction function,
      StreamMapping mapping,
      Path data,
      OnFailureDestination destination,
      Clock clock) {
    EventSourceMapping eventSource =
        new EventSourceMapping(streams, function, mapping, data, destination, clock);
    eventSource.background.begin(eventSource::followShards);
    return eventSource;
  }

  /** The logical ID of the function. */
  public String function() {
    return function.definition().id();
  }

  /** Holds back all invocations; returns when none is running. */
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
          // The engine is down: try again.
        }
        Thread.sleep(LOOK_FOR_SHARDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** A shard waits for its parent to end, so that the changes of a key stay in order. */
  private void startShards() {
    shards.latestStream().ifPresent(this::startShards);
  }

  private void startShards(String streamArn) {
    List<Shard> all = shards.of(streamArn);
    Set<String> known = all.stream().map(Shard::shardId).collect(Collectors.toSet());
    for (Shard shard : all) {
      String parent = Objects.toString(shard.parentShardId(), "");
      boolean ready = !known.contains(parent) || checkpoints.isFinished(parent);
      if (ready && !checkpoints.isFinished(shard.shardId()) && started.add(shard.shardId())) {
        background.begin(() -> consume(streamArn, shard.shardId()));
      }
    }
  }

  private void consume(String streamArn, String shardId) {
    ShardReader reader =
        new ShardReader(streams, streamArn, shardId, checkpoints, mapping.fromTheBeginning());
    BatchDelivery delivery =
        new BatchDelivery(
            mapping,
            shardId,
            invoker::invoke,
            discarded,
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

  @Override
  public void close() {
    background.close();
  }
}
