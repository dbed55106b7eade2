package jp.securityaction.benchmarks.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The site, as a browser reaches it.
 *
 * @param origin what the site calls itself, without a slash at the end
 * @param door where its API listens: there, or behind it as with CloudFront
 * @param check of every call and its answer
 */
public record Site(String origin, String door, Check check) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final Duration LONGEST = Duration.ofSeconds(40);

  /** Throws what is wrong with a call or its answer. */
  public interface Check {
    void holds(ApiCall call, ApiAnswer answer, String cookies);
  }

  public static Site unchecked(String origin) {
    return new Site(origin, origin, (_, _, _) -> {});
  }

  /** Sends the call with this {@code Cookie} header. */
  ApiAnswer send(ApiCall sent, String cookies) {
    ApiAnswer reply = exchange(URI.create(door + sent.target()), sent, cookies);
    check.holds(sent, reply, cookies);
    return reply;
  }

  /** A call to any address, such as the provider's pages or a signed link; no contract holds it. */
  static ApiAnswer exchange(URI address, ApiCall sent, String cookies) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LONGEST);
    sent.headers().forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header("cookie", cookies);
    }
    byte[] body = sent.body();
    request.method(
        sent.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    try {
      return ApiAnswer.of(sent, HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(sent + " had no answer", unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
