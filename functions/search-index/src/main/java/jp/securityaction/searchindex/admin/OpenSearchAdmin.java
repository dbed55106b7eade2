package jp.securityaction.searchindex.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import jp.securityaction.runtime.aws.SigV4HttpClient.Received;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpMethod;

/** OpenSearch as its administrator calls it: any method and path, and every refusal in words. */
public final class OpenSearchAdmin {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int NOT_FOUND = 404;
  private static final int WORDS = 400;

  private final URI engine;
  private final SigV4HttpClient signed;

  /**
   * Prepares calls.
   *
   * @param engine without a slash at the end
   * @param signed signing for {@code es}
   */
  public OpenSearchAdmin(URI engine, SigV4HttpClient signed) {
    this.engine = engine;
    this.signed = signed;
  }

  public URI address() {
    return engine;
  }

  public Map<String, Object> get(String path) {
    return call(SdkHttpMethod.GET, path, null);
  }

  /** Empty where there is nothing. */
  public Optional<Map<String, Object>> find(String path) {
    try {
      return Optional.of(get(path));
    } catch (OpenSearchRefusal refusal) {
      if (refusal.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  public Map<String, Object> put(String path, Map<String, ?> body) {
    return call(SdkHttpMethod.PUT, path, body);
  }

  public Map<String, Object> post(String path, Map<String, ?> body) {
    return call(SdkHttpMethod.POST, path, body);
  }

  public Map<String, Object> delete(String path) {
    return call(SdkHttpMethod.DELETE, path, null);
  }

  private Map<String, Object> call(
      SdkHttpMethod method, String path, @Nullable Map<String, ?> body) {
    String what = method + " " + path;
    try {
      Received received =
          signed.call(
              method,
              URI.create(engine + path),
              "application/json",
              body == null ? new byte[0] : JSON.std.asBytes(body),
              LONGEST);
      if (!received.isSuccessful()) {
        throw new OpenSearchRefusal(received.status(), "%s: %s".formatted(what, words(received)));
      }
      return JSON.std.mapFrom(received.body());
    } catch (IOException | UncheckedIOException failure) {
      throw new OpenSearchRefusal(
          "%s: the search engine at %s does not answer: %s".formatted(what, engine, failure),
          failure);
    }
  }

  private static String words(Received received) {
    String text = new String(received.body(), UTF_8);
    return received.status() + " " + text.substring(0, Math.min(WORDS, text.length()));
  }
}
