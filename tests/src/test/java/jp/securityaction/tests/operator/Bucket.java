package jp.securityaction.tests.operator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.tests.stack.TheStack;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of the stack, past all code of ours. */
record Bucket(S3Client s3, String name) implements AutoCloseable {

  static Bucket of(String output) {
    Map<String, String> variables = TheStack.runtimeVariables();
    S3Client s3 =
        S3Client.builder()
            .httpClient(AwsCrtHttpClient.create())
            .endpointOverride(URI.create(required(variables, "AWS_ENDPOINT_URL_S3")))
            .forcePathStyle(true)
            .region(Region.of(required(variables, "AWS_REGION")))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        required(variables, "AWS_ACCESS_KEY_ID"),
                        required(variables, "AWS_SECRET_ACCESS_KEY"))))
            .build();
    return new Bucket(s3, LocalTemplate.read(Path.of("../template.yaml")).output(output));
  }

  HeadObjectResponse object(String key) {
    return s3.headObject(head -> head.bucket(name).key(key));
  }

  List<String> keys() {
    return s3.listObjectsV2Paginator(list -> list.bucket(name)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  void remove(String key) {
    s3.deleteObject(delete -> delete.bucket(name).key(key));
  }

  private static String required(Map<String, String> variables, String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  @Override
  public void close() {
    s3.close();
  }
}
