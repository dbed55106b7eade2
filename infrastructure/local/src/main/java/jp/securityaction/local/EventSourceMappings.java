package jp.securityaction.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.stream.EventSourceMapping;
import jp.securityaction.local.stream.FileDestination;
import jp.securityaction.local.stream.OnFailureDestination;
import jp.securityaction.local.stream.QueueDestination;
import jp.securityaction.local.template.StreamMapping;

/**
 * Starts the event source mappings of the template.
 *
 * @param queues address of the engine for queues, if one runs
 * @param data folder of checkpoints and of the files that replace queues
 */
record EventSourceMappings(
    EngineClients aws, URI dynamoDb, Optional<URI> queues, Path data, Clock clock) {

  List<EventSourceMapping> start(List<LambdaFunction> functions, Closer closer) {
    return functions.stream()
        .flatMap(
            function ->
                function.definition().streams().stream()
                    .map(mapping -> closer.add(start(function, mapping))))
        .toList();
  }

  private EventSourceMapping start(LambdaFunction function, StreamMapping mapping) {
    return EventSourceMapping.start(
        aws.streams(dynamoDb),
        function,
        mapping,
        data,
        mapping.onFailure().map(this::destination).orElse(message -> {}),
        clock);
  }

  private OnFailureDestination destination(String arn) {
    String queue = arn.substring(arn.lastIndexOf(':') + 1);
    return queues
        .<OnFailureDestination>map(engine -> new QueueDestination(aws.sqs(engine), queue))
        .orElseGet(
            () -> new FileDestination(data.resolve("on-failure").resolve(queue + ".ndjson")));
  }
}
