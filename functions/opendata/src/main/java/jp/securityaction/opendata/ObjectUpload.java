package jp.securityaction.opendata;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * An object being written, in parts when it is large. It takes the place of the one before at
 * {@link #commit}, whole. Without that it never was there; the bucket clears parts away that nobody
 * put together.
 */
public final class ObjectUpload extends OutputStream {
  /** At least 5 MiB, and at most 10,000 of them: 80 GB. */
  private static final int PART = 8 << 20;

  /** What a request that makes an object says of it. */
  interface Description {
    PutObjectRequest.Builder of(PutObjectRequest.Builder request);
  }

  private final S3Client s3;
  private final PutObjectRequest description;
  private final byte[] buffer = new byte[PART];
  private final List<CompletedPart> parts = new ArrayList<>();
  private int filled;
  private long written;
  private @Nullable CreateMultipartUploadResponse begun;

  ObjectUpload(S3Client s3, Description description) {
    this.s3 = s3;
    this.description = description.of(PutObjectRequest.builder()).build();
  }

  /** In bytes, so far. */
  public long written() {
    return written;
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    written += length;
    int at = from;
    int left = length;
    while (left > 0) {
      if (filled == PART) {
        sendPart();
      }
      int taken = Math.min(left, PART - filled);
      System.arraycopy(octets, at, buffer, filled, taken);
      filled += taken;
      at += taken;
      left -= taken;
    }
  }

  public void commit() {
    if (begun == null) {
      s3.putObject(description, content());
    } else {
      sendPart();
      CreateMultipartUploadResponse upload = begun;
      s3.completeMultipartUpload(
          complete ->
              complete
                  .bucket(upload.bucket())
                  .key(upload.key())
                  .uploadId(upload.uploadId())
                  .multipartUpload(all -> all.parts(parts)));
    }
  }

  private void sendPart() {
    CreateMultipartUploadResponse upload = begun();
    int number = parts.size() + 1;
    UploadPartResponse sent =
        s3.uploadPart(
            part ->
                part.bucket(description.bucket())
                    .key(description.key())
                    .uploadId(upload.uploadId())
                    .partNumber(number),
            content());
    parts.add(CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build());
    filled = 0;
  }

  /** The buffer itself: it is written to again only when the request is over. */
  private RequestBody content() {
    return RequestBody.fromInputStream(new ByteArrayInputStream(buffer, 0, filled), filled);
  }

  private CreateMultipartUploadResponse begun() {
    CreateMultipartUploadResponse upload = begun;
    if (upload == null) {
      upload =
          s3.createMultipartUpload(
              CreateMultipartUploadRequest.builder()
                  .bucket(description.bucket())
                  .key(description.key())
                  .contentType(description.contentType())
                  .cacheControl(description.cacheControl())
                  .metadata(description.metadata())
                  .build());
      begun = upload;
    }
    return upload;
  }
}
