package jp.securityaction.tests.localstack;

import java.time.Duration;
import java.util.Map;
import jp.securityaction.local.engine.EngineName;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack with one service, as much like AWS as it can be. */
final class EngineContainer {
  private static final DockerImageName ORIGINAL = DockerImageName.parse("localstack/localstack");

  /** Seconds, on a machine that does nothing else. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Map<String, String> SETTINGS =
      Map.of(
          // The service is there when the container is, not with the first call.
          "EAGER_SERVICE_LOADING", "1",
          // Streams by DynamoDB Local itself; the other provider wants a mock of Kinesis.
          "PROVIDER_OVERRIDE_DYNAMODB", "v2",
          "DYNAMODB_IN_MEMORY", "1",
          // Otherwise every signed link is good, however old or changed.
          "S3_SKIP_SIGNATURE_VALIDATION", "0",
          "DISABLE_EVENTS", "1");

  private EngineContainer() {}

  static LocalStackContainer of(EngineName engine) {
    String image = System.getProperty("localstack.image");
    return new LocalStackContainer(DockerImageName.parse(image).asCompatibleSubstituteFor(ORIGINAL))
        .withServices(engine.id())
        .withEnv(SETTINGS)
        .withStartupTimeout(PATIENCE)
        .withStartupAttempts(2)
        .withLabel(Leash.LABEL, Leash.ofThisJvm());
  }
}
