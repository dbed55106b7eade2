package jp.securityaction.benchmarks.calls;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Puts itself around the one HTTP client of each function. Without a watch it does nothing. */
@Singleton
final class WatchedHttp implements BeanCreatedEventListener<SdkHttpClient> {

  @Override
  public SdkHttpClient onCreated(BeanCreatedEvent<SdkHttpClient> event) {
    return new Client(event.getBean());
  }

  private record Client(SdkHttpClient client) implements SdkHttpClient {

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      ExecutableHttpRequest prepared = client.prepareRequest(request);
      return Watch.current()
          .<ExecutableHttpRequest>map(watch -> new Watched(watch, request, prepared))
          .orElse(prepared);
    }

    @Override
    public String clientName() {
      return client.clientName();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  private record Watched(Watch watch, HttpExecuteRequest request, ExecutableHttpRequest prepared)
      implements ExecutableHttpRequest {

    @Override
    public HttpExecuteResponse call() throws IOException {
      byte[] body = body(request);
      long begin = System.nanoTime();
      EngineCall planned = new EngineCall(target(request.httpRequest()), body, begin, begin);
      if (watch.withholds(planned)) {
        watch.add(planned);
        return answer(SdkHttpResponse.builder().statusCode(200).build(), new byte[] {'{', '}'});
      }
      HttpExecuteResponse response = prepared.call();
      byte[] answer = whole(response);
      watch.add(new EngineCall(planned.target(), body, begin, System.nanoTime()));
      return answer(response.httpResponse(), answer);
    }

    @Override
    public void abort() {
      prepared.abort();
    }

    /** Read to its end, so that reading it is the engine's time and not the function's. */
    private static byte[] whole(HttpExecuteResponse response) throws IOException {
      try (InputStream body =
          response.responseBody().orElseGet(() -> AbortableInputStream.create(none()))) {
        return body.readAllBytes();
      }
    }

    private static HttpExecuteResponse answer(SdkHttpResponse head, byte[] body) {
      return HttpExecuteResponse.builder()
          .response(head)
          .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
          .build();
    }

    private static InputStream none() {
      return InputStream.nullInputStream();
    }

    private static byte[] body(HttpExecuteRequest request) {
      if (request.contentStreamProvider().isEmpty()) {
        return new byte[0];
      }
      try (InputStream stream = request.contentStreamProvider().get().newStream()) {
        return stream.readAllBytes();
      } catch (IOException noneInMemory) {
        throw new UncheckedIOException(noneInMemory);
      }
    }

    /** {@code DynamoDB_20120810.GetItem} is GetItem. */
    private static String target(SdkHttpRequest request) {
      return request
          .firstMatchingHeader("x-amz-target")
          .map(target -> target.substring(target.indexOf('.') + 1))
          .orElseGet(request::encodedPath);
    }
  }
}
