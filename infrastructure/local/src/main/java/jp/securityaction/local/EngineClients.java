package jp.securityaction.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import jp.securityaction.local.engine.AccessKey;
import jp.securityaction.local.template.LocalAnswers;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import jp.securityaction.searchindex.admin.OpenSearchAdmin;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The launcher's own AWS clients, which talk to the engines. */
final class EngineClients implements AutoCloseable {
  /** A suspended engine keeps its connections open and never answers. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SdkHttpClient http = AwsCrtHttpClient.create();
  private final StaticCredentialsProvider credentials;

  EngineClients(AccessKey key) {
    this.credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret()));
  }

  DynamoDbClient dynamoDb(URI engine) {
    return impatient(DynamoDbClient.builder(), engine).httpClient(http).build();
  }

  DynamoDbStreamsClient streams(URI engine) {
    return impatient(DynamoDbStreamsClient.builder(), engine).httpClient(http).build();
  }

  SqsClient sqs(URI engine) {
    return impatient(SqsClient.builder(), engine).httpClient(http).build();
  }

  S3Client s3(URI engine) {
    return at(S3Client.builder(), engine).forcePathStyle(true).httpClient(http).build();
  }

  private <B extends AwsClientBuilder<B, C>, C> B impatient(B builder, URI engine) {
    return at(builder, engine)
        .overrideConfiguration(configuration -> configuration.apiCallAttemptTimeout(PATIENCE));
  }

  private <B extends AwsClientBuilder<B, C>, C> B at(B builder, URI engine) {
    return builder
        .endpointOverride(engine)
        .region(Region.of(LocalAnswers.REGION))
        .credentialsProvider(credentials);
  }

  OpenSearchAdmin engine(URI engine) {
    return new OpenSearchAdmin(engine, new SigV4HttpClient(settings(), http, "es"));
  }

  AwsSettings settings() {
    return new AwsSettings(new Environment(Map.of("AWS_REGION", LocalAnswers.REGION)), credentials);
  }

  SdkHttpClient http() {
    return http;
  }

  @Override
  public void close() {
    http.close();
  }
}
