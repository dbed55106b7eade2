package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
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
 * Calls to the provider, each on a connection of its own and with one time-out for the whole
 * answer. Down, slow, overloaded and a server error are one failure. Redirects are not followed.
 */
@Singleton
final class ProviderHttp {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderHttp.class);
  private static final BodyHandler<String> LIMITED_TEXT =
      BodyHandlers.limiting(BodyHandlers.ofString(), 1_000_000);
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
      return result(
          request,
          client
              .sendAsync(HttpConversion.request(request), LIMITED_TEXT)
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

  private static Result<HTTPResponse, LoginFailure> result(
      HTTPRequest request, HttpResponse<String> answer) {
    int status = answer.statusCode();
    return status >= HTTPResponse.SC_SERVER_ERROR || status == TOO_MANY_REQUESTS
        ? unavailable(request, "status " + status)
        : Result.success(HttpConversion.response(answer));
  }

  private static Result<HTTPResponse, LoginFailure> unavailable(HTTPRequest request, String why) {
    LOG.warn("GビズID unavailable at {}: {}", request.getURI().getPath(), why);
    return Result.failure(LoginFailure.UNAVAILABLE);
  }
}
