package jp.securityaction.edge.opendata;

import com.fasterxml.jackson.jr.ob.JSON;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.aws.Aws;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The bucket of the open data. */
@Singleton
@Requires(classes = S3Client.class)
public final class OpenDataBucket {
  private static final String CHANGES = "work/changes/";

  private final S3Client s3;
  private final String name;

  OpenDataBucket(Aws aws, SdkHttpClient http, Environment environment) {
    this.s3 =
        aws.configured(S3Client.builder(), "S3")
            .forcePathStyle(aws.endpoint("S3").isPresent())
            .httpClient(http)
            .build();
    this.name = environment.required("OPEN_DATA_BUCKET");
  }

  /** A small object; empty when it was never written. */
  public Optional<Map<String, Object>> document(OpenDataObject object) {
    return open(object.key())
        .map(
            stream -> {
              try (stream) {
                return JSON.std.mapFrom(stream);
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            });
  }

  /** Empty when it was never written. */
  public Optional<InputStream> read(OpenDataObject object) {
    return open(object.key());
  }

  public void write(OpenDataObject object, Map<String, ?> document) {
    try (ObjectUpload upload = upload(object, Map.of())) {
      upload.write(JSON.std.asBytes(document));
      upload.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Begins to write an object of any size, which nobody sees before {@link ObjectUpload#commit}.
   *
   * @param notes go with the object wherever it is taken
   */
  public ObjectUpload upload(OpenDataObject object, Map<String, String> notes) {
    return new ObjectUpload(
        s3,
        request ->
            request
                .bucket(name)
                .key(object.key())
                .contentType(object.mediaType())
                .cacheControl("no-cache")
                .metadata(notes));
  }

  public void writeChange(String id, byte[] rows) {
    s3.putObject(put -> put.bucket(name).key(CHANGES + id), RequestBody.fromBytes(rows));
  }

  public InputStream readChange(String id) {
    return open(CHANGES + id).orElseThrow();
  }

  private Optional<InputStream> open(String key) {
    try {
      return Optional.of(
          new BufferedInputStream(s3.getObject(get -> get.bucket(name).key(key)), 1 << 16));
    } catch (NoSuchKeyException never) {
      return Optional.empty();
    }
  }

  @PreDestroy
  void close() {
    s3.close();
  }
}
