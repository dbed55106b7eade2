package jp.securityaction.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files into a bucket, each with how it is to be served. */
final class Uploads {
  private static final String HASH = "sha256";

  private final S3Client s3;
  private final String bucket;

  Uploads(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** A file's place in the bucket. */
  record Upload(Path file, String key, String contentType, String cacheControl) {}

  /** Whether there was anything to do. */
  boolean bring(Upload upload) throws IOException {
    byte[] content = Files.readAllBytes(upload.file());
    String hash = hash(content);
    if (isThere(upload, hash)) {
      return false;
    }
    s3.putObject(
        put ->
            put.bucket(bucket)
                .key(upload.key())
                .contentType(upload.contentType())
                .cacheControl(upload.cacheControl())
                .metadata(Map.of(HASH, hash)),
        RequestBody.fromBytes(content));
    return true;
  }

  private boolean isThere(Upload upload, String hash) {
    try {
      HeadObjectResponse there = s3.headObject(head -> head.bucket(bucket).key(upload.key()));
      return hash.equals(there.metadata().get(HASH))
          && upload.contentType().equals(there.contentType())
          && upload.cacheControl().equals(there.cacheControl());
    } catch (NoSuchKeyException none) {
      return false;
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
