package jp.securityaction.opendata;

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
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket of the open data. */
@Singleton
@Requires(classes = S3Client.class)
public final class OpenDataBucket {
  private static final String CHANGES = "work/changes/";
  private static final int NOT_THERE = 404;
  private static final int FORBIDDEN = 403;
  private static final int BUFFER = 1 << 16;

  private final S3Client s3;
  private final String name;

  OpenDataBucket(AwsSettings aws, SdkHttpClient http, Environment environment) {
    this.s3 =
        aws.configured(S3Client.builder(), "S3")
            .forcePathStyle(aws.endpoint("S3").isPresent())
            .httpClient(http)
            .build();
    this.name = environment.required("OPEN_DATA_BUCKET");
  }

  /** A small object. */
  public Map<String, Object> document(OpenDataObject object) {
    try (InputStream stream = read(object)) {
      return JSON.std.mapFrom(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public InputStream read(OpenDataObject object) {
    return buffered(open(object.key()));
  }

  /** S3 answers 403 instead of 404 to whoever lacks ListBucket. */
  public Optional<InputStream> readIfThere(OpenDataObject object) {
    return openIfThere(object.key()).map(OpenDataBucket::buffered);
  }

  private Optional<ResponseInputStream<GetObjectResponse>> openIfThere(String key) {
    try {
      return Optional.of(open(key));
    } catch (S3Exception refused) {
      if (refused.statusCode() == NOT_THERE || refused.statusCode() == FORBIDDEN) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** Begins to read it, if it is there. */
  public void prime(OpenDataObject object) {
    openIfThere(object.key()).ifPresent(ResponseInputStream::abort);
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

  public Optional<InputStream> readChangeIfThere(String id) {
    return openIfThere(CHANGES + id).map(OpenDataBucket::buffered);
  }

  private ResponseInputStream<GetObjectResponse> open(String key) {
    return s3.getObject(get -> get.bucket(name).key(key));
  }

  private static InputStream buffered(InputStream stream) {
    return new BufferedInputStream(stream, BUFFER);
  }

  @PreDestroy
  void close() {
    s3.close();
  }
}
