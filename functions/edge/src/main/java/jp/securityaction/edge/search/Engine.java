package jp.securityaction.edge.search;

import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.aws.Aws;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/**
 * Signed calls to OpenSearch over the SDK's HTTP client, each with an end in time (ADR 0005).
 *
 * <p>The SDK's client has no time-out for a whole call, so a timer aborts it.
 */
@Singleton
final class Engine {
  private static final String SERVICE = "es";

  private final String endpoint;
  private final Aws aws;
  private final SdkHttpClient http;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Engine(Environment environment, Aws aws, SdkHttpClient http) {
    this.endpoint = environment.required("SEARCH_ENDPOINT");
    this.aws = aws;
    this.http = http;
  }

  /**
   * Posts to a path such as {@code /declarations/_search}.
   *
   * @param longest how long the answer's first byte, and then its last, may take
   */
  Reply post(String path, String contentType, byte[] body, Duration longest) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint + path)
            .putHeader("content-type", contentType)
            .putHeader("content-length", String.valueOf(body.length))
            .build();
    try {
      return answer(signed(request, () -> new ByteArrayInputStream(body)), longest);
    } catch (IOException | RuntimeException failure) {
      return new Reply.Failed(failure.getClass().getSimpleName());
    }
  }

  private HttpExecuteRequest signed(SdkHttpRequest request, ContentStreamProvider body) {
    AwsCredentials credentials = aws.credentials().resolveCredentials();
    SignedRequest signed =
        signer.sign(
            sign ->
                sign.identity(credentials)
                    .request(request)
                    .payload(body)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, aws.region().id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(body))
        .build();
  }

  private Reply answer(HttpExecuteRequest request, Duration longest) throws IOException {
    HttpExecuteResponse response = response(request, longest);
    int status = response.httpResponse().statusCode();
    Optional<AbortableInputStream> body = response.responseBody();
    if (body.isEmpty()) {
      return new Reply.Failed("status " + status + " without a body");
    }
    try (AbortableInputStream stream = body.get()) {
      byte[] bytes = within(longest, stream::abort, ((InputStream) stream)::readAllBytes);
      return response.httpResponse().isSuccessful()
          ? new Reply.Answered(JSON.std.mapFrom(bytes))
          : new Reply.Failed("status " + status);
    }
  }

  /**
   * A connection that was kept over a freeze or a snapshot can be dead without anybody having
   * noticed, so a call that fails before its time is made once more. Nothing is done twice by it:
   * searches change nothing, and writes carry their versions.
   */
  private HttpExecuteResponse response(HttpExecuteRequest request, Duration longest)
      throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    try {
      return call(request, longest);
    } catch (IOException | RuntimeException failure) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!left.isPositive()) {
        throw failure;
      }
      return call(request, left);
    }
  }

  private HttpExecuteResponse call(HttpExecuteRequest request, Duration longest)
      throws IOException {
    ExecutableHttpRequest call = http.prepareRequest(request);
    return within(longest, call::abort, call::call);
  }

  private <T> T within(Duration longest, Runnable abort, Step<T> step) throws IOException {
    Future<?> alarm = timer.schedule(abort, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return step.run();
    } finally {
      alarm.cancel(false);
    }
  }

  private interface Step<T> {
    T run() throws IOException;
  }
}
