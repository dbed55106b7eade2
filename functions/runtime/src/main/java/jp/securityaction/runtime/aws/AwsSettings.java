package jp.securityaction.runtime.aws;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * What every client of the SDK is told: region, credentials, endpoint, time-outs, retries.
 *
 * <p>All of it explicitly, because each thing the SDK has to look for costs the start tens of
 * milliseconds.
 */
@Singleton
public final class AwsSettings {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(9);

  private final Environment environment;
  private final Region region;
  private final AwsCredentialsProvider credentials;

  @Inject
  public AwsSettings(Environment environment) {
    this(environment, credentials(environment));
  }

  /** For whoever is no function: an operator has credentials of other kinds, too. */
  public AwsSettings(Environment environment, AwsCredentialsProvider credentials) {
    this.environment = environment;
    this.region = Region.of(environment.required("AWS_REGION"));
    this.credentials = credentials;
  }

  public Region region() {
    return region;
  }

  public AwsCredentialsProvider credentials() {
    return credentials;
  }

  /**
   * Another address than AWS's own, as on one machine; {@code service} as in AWS_ENDPOINT_URL_….
   */
  public Optional<URI> endpoint(String service) {
    return environment.optional("AWS_ENDPOINT_URL_" + service).map(URI::create);
  }

  public <B extends AwsClientBuilder<B, C>, C> B configured(B builder, String service) {
    endpoint(service).ifPresent(builder::endpointOverride);
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .overrideConfiguration(overrides());
  }

  private static ClientOverrideConfiguration overrides() {
    ProfileFile none = ProfileFile.aggregator().build();
    return ClientOverrideConfiguration.builder()
        .retryStrategy(RetryMode.STANDARD)
        .apiCallAttemptTimeout(ATTEMPT)
        .apiCallTimeout(CALL)
        .defaultProfileFileSupplier(() -> none)
        .build();
  }

  /**
   * A function with SnapStart gets no keys in its environment, because they would go stale in the
   * snapshot: it asks Lambda's own credentials endpoint.
   */
  private static AwsCredentialsProvider credentials(Environment environment) {
    Optional<String> id = environment.optional("AWS_ACCESS_KEY_ID");
    if (id.isEmpty()) {
      return ContainerCredentialsProvider.create();
    }
    String secret = environment.required("AWS_SECRET_ACCESS_KEY");
    return StaticCredentialsProvider.create(
        environment
            .optional("AWS_SESSION_TOKEN")
            .<AwsCredentials>map(token -> AwsSessionCredentials.create(id.get(), secret, token))
            .orElseGet(() -> AwsBasicCredentials.create(id.get(), secret)));
  }
}
