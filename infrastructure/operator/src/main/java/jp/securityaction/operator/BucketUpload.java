package jp.securityaction.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.securityaction.runtime.Sha256;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Uploads files to a bucket, with the headers that they are served with. */
final class BucketUpload {
  private static final String HASH = "sha256";

  private final S3Client s3;
  private final String bucket;

  BucketUpload(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** A file, its key and its headers. */
  record Upload(Path file, String key, String contentType, String cacheControl) {}

  /** Uploads the file unless the object is the same already; returns whether it did. */
  boolean put(Upload upload) throws IOException {
    byte[] content = Files.readAllBytes(upload.file());
    String hash = Sha256.hex(content);
    if (isCurrent(upload, hash)) {
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

  private boolean isCurrent(Upload upload, String hash) {
    try {
      HeadObjectResponse there = s3.headObject(head -> head.bucket(bucket).key(upload.key()));
      return hash.equals(there.metadata().get(HASH))
          && upload.contentType().equals(there.contentType())
          && upload.cacheControl().equals(there.cacheControl());
    } catch (NoSuchKeyException none) {
      return false;
    }
  }
}
