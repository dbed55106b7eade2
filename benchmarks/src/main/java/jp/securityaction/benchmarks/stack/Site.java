package jp.securityaction.benchmarks.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The site as a browser reaches it.
 *
 * @param origin without a slash at the end
 */
public record Site(URI origin, HttpClient http) {

  public static Site of(URI origin) {
    return new Site(origin, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  public ApiAnswer send(ApiCall call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + call.target()))
            .method(
                call.method(),
                call.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body(), UTF_8));
    call.headers().forEach(request::header);
    if (!call.cookie().isEmpty()) {
      request.header("cookie", call.cookie());
    }
    try {
      return answer(http.send(request.build(), BodyHandlers.ofString(UTF_8)));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static ApiAnswer answer(HttpResponse<String> response) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
    return new ApiAnswer(
        response.statusCode(), headers, List.of(), ApiAnswer.body(response.body()));
  }
}
