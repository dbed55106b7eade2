package jp.securityaction.runtime.aws;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One HTTP client a function, over the common runtime: TLS without JSSE's slow start. */
@Factory
final class AwsClientFactory {
  private static final Duration CONNECT = Duration.ofSeconds(1);

  /** One machine drives a function with many calls at once; Lambda with one. */
  private static final int CONNECTIONS = 64;

  @Singleton
  @Bean(preDestroy = "close")
  SdkHttpClient httpClient() {
    return AwsCrtHttpClient.builder()
        .connectionTimeout(CONNECT)
        .maxConcurrency(CONNECTIONS)
        .build();
  }

  @Singleton
  @Bean(preDestroy = "close")
  DynamoDbClient dynamoDb(AwsSettings aws, SdkHttpClient http) {
    return aws.configured(DynamoDbClient.builder(), "DYNAMODB")
        .endpointDiscoveryEnabled(false)
        .httpClient(http)
        .build();
  }
}
