package jp.securityaction.tests.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;

/** What the stream gave up on, as an operator finds it. */
sealed interface GivenUp {

  /** What Lambda sent, message by message. */
  List<Json> messages();

  /** Where an engine for queues runs. */
  record InQueue(URI engine, String queue) implements GivenUp {
    private static final int MOST = 10;

    /** The messages stay: nobody takes them away, and others see them at once again. */
    @Override
    public List<Json> messages() {
      EngineApi sqs = EngineApi.ofSqs(engine);
      Json url = sqs.call("GetQueueUrl", Draft.empty().with("/QueueName", queue)).at("/QueueUrl");
      Json messages =
          sqs.call(
                  "ReceiveMessage",
                  Draft.empty()
                      .with("/QueueUrl", url)
                      .with("/MaxNumberOfMessages", MOST)
                      .with("/VisibilityTimeout", 0))
              .at("/Messages");
      return messages.isAbsent()
          ? List.of()
          : messages.texts("/Body").stream().map(body -> Json.parse(body.getBytes(UTF_8))).toList();
    }
  }

  /** Where none does. */
  record InFile(Path file) implements GivenUp {

    @Override
    public List<Json> messages() {
      if (!Files.exists(file)) {
        return List.of();
      }
      try {
        return Files.readAllLines(file).stream()
            .map(line -> Json.parse(line.getBytes(UTF_8)))
            .toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
