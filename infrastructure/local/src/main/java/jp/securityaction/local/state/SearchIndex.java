package jp.securityaction.local.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The search index: made from the very settings and mapping that are used on AWS. */
public final class SearchIndex {
  private static final int CREATED = 200;
  private static final int FOUND = 200;

  private final URI engine;
  private final String alias;

  public SearchIndex(URI engine, String alias) {
    this.engine = engine;
    this.alias = alias;
  }

  /**
   * Makes the index under its alias unless it is there.
   *
   * @param definition a file with {@code settings} and {@code mappings}
   */
  public void create(Path definition) {
    try {
      if (status("HEAD", "/" + alias, null) == FOUND) {
        return;
      }
      Map<String, Object> body =
          new LinkedHashMap<>(JSON.std.mapFrom(Files.newInputStream(definition)));
      body.put("aliases", Map.of(alias, Map.of()));
      int status = status("PUT", "/" + alias + "-000001", JSON.std.asBytes(body));
      if (status != CREATED) {
        throw new IllegalStateException("OpenSearch refuses " + definition + ": " + status);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How many live declarations can be found at this moment. */
  public long liveDeclarations() {
    try {
      HttpURLConnection count = connect("POST", "/" + alias + "/_count");
      count.setDoOutput(true);
      count.getOutputStream().write("{\"query\":{\"term\":{\"live\":true}}}".getBytes(UTF_8));
      try (InputStream answer = count.getInputStream()) {
        return ((Number) JSON.std.mapFrom(answer).getOrDefault("count", 0)).longValue();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Makes what was written visible now instead of within the second. */
  public void refresh() {
    try {
      status("POST", "/" + alias + "/_refresh", null);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private int status(String method, String path, byte @Nullable [] body) throws IOException {
    HttpURLConnection connection = connect(method, path);
    if (body != null) {
      connection.setDoOutput(true);
      connection.getOutputStream().write(body);
    }
    int status = connection.getResponseCode();
    InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream();
    if (answer != null) {
      String text = new String(answer.readAllBytes(), UTF_8);
      if (status >= 400 && !method.equals("HEAD")) {
        System.err.println("OpenSearch: " + text);
      }
      answer.close();
    }
    return status;
  }

  private HttpURLConnection connect(String method, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) engine.resolve(path).toURL().openConnection();
    connection.setRequestMethod(method);
    connection.setRequestProperty("content-type", "application/json");
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(30_000);
    return connection;
  }
}
