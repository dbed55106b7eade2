package jp.securityaction.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.stream.FailureDestination;
import jp.securityaction.local.stream.FailureFile;
import jp.securityaction.local.stream.FailureQueue;
import jp.securityaction.local.stream.StreamDelivery;
import jp.securityaction.local.template.StreamMapping;

/**
 * Hands the tables' streams to the functions that the template names.
 *
 * @param queues where the engine for queues is, if one runs
 * @param data where places in streams are kept, and what stands in for queues
 */
record Deliveries(AwsClients aws, URI dynamoDb, Optional<URI> queues, Path data, Clock clock) {

  List<StreamDelivery> start(List<LambdaFunction> functions, Closing closing) {
    return functions.stream()
        .flatMap(
            function ->
                function.definition().streams().stream()
                    .map(mapping -> closing.add(start(function, mapping))))
        .toList();
  }

  private StreamDelivery start(LambdaFunction function, StreamMapping mapping) {
    return StreamDelivery.start(
        aws.streams(dynamoDb),
        function,
        mapping,
        data,
        mapping.onFailure().map(this::destination).orElse(message -> {}),
        clock);
  }

  private FailureDestination destination(String arn) {
    String queue = arn.substring(arn.lastIndexOf(':') + 1);
    return queues
        .<FailureDestination>map(engine -> new FailureQueue(aws.sqs(engine), queue))
        .orElseGet(() -> new FailureFile(data.resolve("on-failure").resolve(queue + ".ndjson")));
  }
}
