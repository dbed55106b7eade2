package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.securityaction.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls to the provider. Down, slow, and a server's own error are all the same to a person who
 * wants to log in. Redirects are not followed.
 */
@Singleton
final class ProviderHttp {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderHttp.class);
  private static final BodyHandler<String> SHORT_TEXT =
      BodyHandlers.limiting(BodyHandlers.ofString(), 1_000_000);
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Duration timeout;

  ProviderHttp(GbizId gbizId) {
    this.timeout = gbizId.timeout();
  }

  Result<HTTPResponse, LoginFailure> get(URI address) {
    return send(new HTTPRequest(HTTPRequest.Method.GET, address));
  }

  Result<HTTPResponse, LoginFailure> send(HTTPRequest request) {
    HttpClient client = client();
    try {
      return read(
          request,
          client
              .sendAsync(written(request), SHORT_TEXT)
              .get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      return unavailable(request, "no whole answer within " + timeout);
    } catch (ExecutionException failure) {
      // Its message could quote what came back.
      return unavailable(request, Objects.requireNonNull(failure.getCause()).getClass().getName());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return unavailable(request, "interrupted");
    } finally {
      client.shutdownNow();
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(timeout)
        .executor(Thread::startVirtualThread)
        .build();
  }

  private static HttpRequest written(HTTPRequest request) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI());
    request
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    String body = request.getBody();
    return builder
        .header("Accept", "application/json")
        .method(
            request.getMethod().name(),
            body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private static Result<HTTPResponse, LoginFailure> read(
      HTTPRequest request, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
      return unavailable(request, "status " + status);
    }
    HTTPResponse response = new HTTPResponse(status);
    answer
        .headers()
        .map()
        .forEach((name, values) -> response.setHeader(name, values.toArray(String[]::new)));
    response.setBody(answer.body());
    return Result.success(response);
  }

  private static Result<HTTPResponse, LoginFailure> unavailable(HTTPRequest request, String why) {
    LOG.warn("GビズID unavailable at {}: {}", request.getURI().getPath(), why);
    return Result.failure(LoginFailure.UNAVAILABLE);
  }
}
