package jp.securityaction.benchmarks.stack;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import jp.securityaction.core.document.Document;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/**
 * The engine itself: unsigned, unread, over the same kind of HTTP client that the functions have.
 */
public final class BareOpenSearch {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final URI engine;
  private final SdkHttpClient http = AwsCrtHttpClient.create();

  public BareOpenSearch(URI engine) {
    this.engine = engine;
  }

  /** Posts a body and reads the whole answer. */
  public byte[] post(String target, byte[] body) {
    return send(SdkHttpMethod.POST, target, body);
  }

  void awaitMerges() {
    while (merging()) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  private boolean merging() {
    try {
      Map<String, Object> stats =
          JSON.std.mapFrom(send(SdkHttpMethod.GET, "/_stats/merge", new byte[0]));
      Map<?, ?> merges = Document.map(Document.map(Document.map(stats, "_all"), "total"), "merges");
      return Document.number(merges, "current") > 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private byte[] send(SdkHttpMethod method, String target, byte[] body) {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder().method(method).uri(URI.create(engine + target));
    HttpExecuteRequest.Builder execution = HttpExecuteRequest.builder();
    if (body.length > 0) {
      request.putHeader("content-type", "application/json");
      request.putHeader("content-length", String.valueOf(body.length));
      execution.contentStreamProvider(() -> new ByteArrayInputStream(body));
    }
    try {
      HttpExecuteResponse response =
          http.prepareRequest(execution.request(request.build()).build()).call();
      try (InputStream answer =
          response
              .responseBody()
              .orElseGet(() -> AbortableInputStream.create(InputStream.nullInputStream()))) {
        byte[] whole = answer.readAllBytes();
        if (!response.httpResponse().isSuccessful()) {
          throw new IllegalStateException(
              target + ": status " + response.httpResponse().statusCode());
        }
        return whole;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
