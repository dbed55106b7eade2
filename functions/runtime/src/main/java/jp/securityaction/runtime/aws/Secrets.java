package jp.securityaction.runtime.aws;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * Secrets by their ARN, read when they are first needed and kept: never before a snapshot, which
 * would carry them.
 */
@Singleton
@Requires(classes = SecretsManagerClient.class)
public final class Secrets {
  private final SecretsManagerClient secretsManager;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  @Inject
  public Secrets(AwsSettings aws, SdkHttpClient http) {
    this(
        aws.configured(SecretsManagerClient.builder(), "SECRETS_MANAGER").httpClient(http).build());
  }

  public Secrets(SecretsManagerClient secretsManager) {
    this.secretsManager = secretsManager;
  }

  public String get(String arn) {
    String kept = known.get(arn);
    return kept == null ? refresh(arn) : kept;
  }

  /** Reads it again: it may have been rotated. */
  public String refresh(String arn) {
    String read = read(arn);
    known.put(arn, read);
    return read;
  }

  /** Makes the call without keeping what it answers, so that the first real one is quick. */
  public void prime(String arn) {
    read(arn);
  }

  private String read(String arn) {
    return secretsManager.getSecretValue(request -> request.secretId(arn)).secretString();
  }
}
