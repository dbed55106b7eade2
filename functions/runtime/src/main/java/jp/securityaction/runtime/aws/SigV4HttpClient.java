package jp.securityaction.runtime.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
 * Signed calls to a service for which there is no client here, each with an end in time: the SDK's
 * HTTP client has none for a whole call, so a timer aborts it.
 */
public final class SigV4HttpClient {
  private final AwsSettings aws;
  private final SdkHttpClient http;
  private final String service;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /**
   * Prepares calls.
   *
   * @param service the name that is signed for, such as {@code es}
   */
  public SigV4HttpClient(AwsSettings aws, SdkHttpClient http, String service) {
    this.aws = aws;
    this.http = http;
    this.service = service;
  }

  /** What came back, whatever it says. */
  @SuppressWarnings("ArrayRecordComponent") // Read at once, and never compared.
  public record Received(int status, byte[] body) {
    public boolean isSuccessful() {
      return status / 100 == 2;
    }
  }

  /**
   * Makes the call once.
   *
   * @param longest how long the answer's first byte, and then its last, may take
   */
  public Received call(
      SdkHttpMethod method, URI address, String contentType, byte[] body, Duration longest)
      throws IOException {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(method)
            .uri(address)
            .putHeader("content-type", contentType)
            .putHeader("content-length", String.valueOf(body.length))
            .build();
    return received(signed(request, () -> new ByteArrayInputStream(body)), longest);
  }

  private HttpExecuteRequest signed(SdkHttpRequest request, ContentStreamProvider body) {
    AwsCredentials credentials = aws.credentials().resolveCredentials();
    SignedRequest signed =
        signer.sign(
            sign ->
                sign.identity(credentials)
                    .request(request)
                    .payload(body)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, aws.region().id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(body))
        .build();
  }

  private Received received(HttpExecuteRequest request, Duration longest) throws IOException {
    ExecutableHttpRequest call = http.prepareRequest(request);
    HttpExecuteResponse response = within(longest, call::abort, call::call);
    int status = response.httpResponse().statusCode();
    Optional<AbortableInputStream> body = response.responseBody();
    if (body.isEmpty()) {
      return new Received(status, new byte[0]);
    }
    try (AbortableInputStream stream = body.get()) {
      return new Received(
          status, within(longest, stream::abort, ((InputStream) stream)::readAllBytes));
    }
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
