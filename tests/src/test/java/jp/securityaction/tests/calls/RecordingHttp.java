package jp.securityaction.tests.calls;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.securityaction.runtime.Environment;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Wraps the one HTTP client of each function, so that every signed request is read before it goes.
 */
@Singleton
final class RecordingHttp implements BeanCreatedEventListener<SdkHttpClient> {

  @Override
  public SdkHttpClient onCreated(BeanCreatedEvent<SdkHttpClient> event) {
    Environment environment = event.getSource().getBean(Environment.class);
    return new Recording(environment.required("AWS_LAMBDA_FUNCTION_NAME"), event.getBean());
  }

  private record Recording(String function, SdkHttpClient client) implements SdkHttpClient {

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      WireRequest.read(function, request.httpRequest(), body(request)).forEach(RecordedCalls::add);
      return client.prepareRequest(request);
    }

    @Override
    public String clientName() {
      return client.clientName();
    }

    @Override
    public void close() {
      client.close();
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
  }
}
