package jp.securityaction.tests.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.securityaction.tests.stack.TheStack;

/** The search index, brought into a state by going past all code of ours. */
final class TamperedIndex {
  private final URI engine = TheStack.address("opensearch");
  private final HttpClient http = HttpClient.newHttpClient();

  void loses(String key) {
    send("DELETE", "/declarations/_doc/" + key, "");
  }

  void holds(String key, long version) {
    send(
        "PUT",
        "/declarations/_doc/" + key + "?version_type=external&version=" + version,
        "{\"live\": true, \"key\": \"" + key + "\"}");
  }

  void hasAnother(String index, String alias) {
    send("PUT", "/" + index, "{\"aliases\": {\"" + alias + "\": {}}}");
  }

  private void send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(engine + path))
            .header("content-type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
