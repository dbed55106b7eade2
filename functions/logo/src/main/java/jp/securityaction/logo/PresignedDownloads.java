package jp.securityaction.logo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import jp.securityaction.runtime.aws.AwsSettings;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;

/**
 * Signs links to objects. Asks nobody: a link is made while S3 is down, too.
 *
 * <p>The signer is made once and told everything, because looking up a profile or instance metadata
 * while signing costs a second.
 */
@Singleton
@Requires(classes = S3Presigner.class)
final class PresignedDownloads implements AutoCloseable {
  private final S3Presigner presigner;

  PresignedDownloads(AwsSettings aws) {
    ProfileFile none = ProfileFile.aggregator().build();
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(aws.region())
            .credentialsProvider(aws.credentials())
            .dualstackEnabled(false)
            .fipsEnabled(false);
    aws.endpoint("S3").ifPresent(builder::endpointOverride);
    this.presigner =
        builder
            .serviceConfiguration(
                S3Configuration.builder()
                    .profileFile(() -> none)
                    .pathStyleAccessEnabled(aws.endpoint("S3").isPresent())
                    .build())
            .build();
  }

  public Download sign(String bucket, String key, Attachment attachment, Duration life) {
    PresignedGetObjectRequest signed =
        presigner.presignGetObject(
            presign ->
                presign
                    .signatureDuration(life)
                    .getObjectRequest(
                        object ->
                            object
                                .bucket(bucket)
                                .key(key)
                                .responseContentDisposition(attachment.header())
                                .responseCacheControl("private, no-store")));
    return new Download(signed.url().toString(), signed.expiration());
  }

  @Override
  public void close() {
    presigner.close();
  }

  /** Whoever has the address may download, until it expires: it must not be logged. */
  record Download(String url, Instant expiresAt) {
    @Override
    public String toString() {
      return "Download[" + expiresAt + "]";
    }
  }
}
