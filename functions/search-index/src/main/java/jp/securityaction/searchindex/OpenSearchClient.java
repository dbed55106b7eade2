package jp.securityaction.searchindex;

import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import jp.securityaction.runtime.aws.SigV4HttpClient.Received;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Signed calls to OpenSearch over the SDK's HTTP client, each with an end in time (ADR 0005). */
@Singleton
public final class OpenSearchClient {
  private static final String SERVICE = "es";

  private final String endpoint;
  private final SigV4HttpClient signed;

  public OpenSearchClient(Environment environment, AwsSettings aws, SdkHttpClient http) {
    this.endpoint = environment.required("SEARCH_ENDPOINT");
    this.signed = new SigV4HttpClient(aws, http, SERVICE);
  }

  /**
   * Posts to a path such as {@code /declarations/_search}.
   *
   * @param longest how long the answer's first byte, and then its last, may take
   */
  OpenSearchResponse post(String path, String contentType, byte[] body, Duration longest) {
    try {
      Received received = received(path, contentType, body, longest);
      if (!received.isSuccessful()) {
        return new OpenSearchResponse.Failed("status " + received.status());
      }
      return new OpenSearchResponse.Answered(JSON.std.mapFrom(received.body()));
    } catch (IOException | RuntimeException failure) {
      return new OpenSearchResponse.Failed(failure.getClass().getSimpleName());
    }
  }

  /**
   * A connection that was kept over a freeze or a snapshot can be dead without anybody having
   * noticed, so a call that fails before its time is made once more. Nothing is done twice by it:
   * searches change nothing, and writes carry their versions.
   */
  private Received received(String path, String contentType, byte[] body, Duration longest)
      throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    try {
      return call(path, contentType, body, longest);
    } catch (IOException | RuntimeException failure) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!left.isPositive()) {
        throw failure;
      }
      return call(path, contentType, body, left);
    }
  }

  private Received call(String path, String contentType, byte[] body, Duration longest)
      throws IOException {
    return signed.call(SdkHttpMethod.POST, URI.create(endpoint + path), contentType, body, longest);
  }
}
