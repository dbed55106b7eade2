package jp.securityaction.operator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** AWS clients of one region, with the credentials of a person or of a role. */
final class AwsSession implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String SESSION_NAME = "operate";

  private final Environment environment;
  private final SdkHttpClient http;
  private final AwsSettings aws;

  private AwsSession(Environment environment, SdkHttpClient http, AwsSettings aws) {
    this.environment = environment;
    this.http = http;
    this.aws = aws;
  }

  /** With the credentials of whoever runs the command: keys, a profile, or the machine's role. */
  static AwsSession ofPerson(Map<String, String> variables, String region) {
    Map<String, String> here = new HashMap<>(variables);
    here.put("AWS_REGION", region);
    Environment environment = new Environment(here);
    AwsSettings aws =
        environment.optional("AWS_ACCESS_KEY_ID").isPresent()
            ? new AwsSettings(environment)
            : new AwsSettings(environment, credentials());
    return new AwsSession(
        environment, AwsCrtHttpClient.builder().connectionTimeout(CONNECT).build(), aws);
  }

  private static AwsCredentialsProvider credentials() {
    AwsCredentialsProvider found = DefaultCredentialsProvider.builder().build();
    try {
      found.resolveCredentials();
      return found;
    } catch (SdkClientException none) {
      throw new OperateException(
          "no credentials of the account: let AWS_PROFILE name a profile, or set keys as for sam deploy",
          none);
    }
  }

  /** With the credentials of a role; shares the HTTP client and is closed with this session. */
  AwsSession assuming(String roleArn) {
    StsClient sts = aws.configured(StsClient.builder(), "STS").httpClient(http).build();
    AwsCredentialsProvider assumed =
        StsAssumeRoleCredentialsProvider.builder()
            .stsClient(sts)
            .refreshRequest(assume -> assume.roleArn(roleArn).roleSessionName(SESSION_NAME))
            .build();
    return new AwsSession(environment, http, new AwsSettings(environment, assumed));
  }

  Environment environment() {
    return environment;
  }

  AwsSettings aws() {
    return aws;
  }

  SdkHttpClient http() {
    return http;
  }

  SigV4HttpClient signing(String service) {
    return new SigV4HttpClient(aws, http, service);
  }

  DynamoDbClient dynamoDb() {
    return aws.configured(DynamoDbClient.builder(), "DYNAMODB")
        .endpointDiscoveryEnabled(false)
        .httpClient(http)
        .build();
  }

  S3Client s3() {
    return aws.configured(S3Client.builder(), "S3")
        .forcePathStyle(aws.endpoint("S3").isPresent())
        .httpClient(http)
        .build();
  }

  @Override
  public void close() {
    http.close();
  }
}
