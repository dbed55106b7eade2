package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the authorize page: opens it, reads its form, types an account, sends it. */
final class UserAgent {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI authorize;

  UserAgent(String issuer) {
    this.authorize = URI.create(issuer + "authorize");
  }

  HttpResponse<String> open(Map<String, String> parameters) {
    return open(encoded(parameters));
  }

  HttpResponse<String> open(String query) {
    return sent(HttpRequest.newBuilder(URI.create(authorize + "?" + query)).build());
  }

  HttpResponse<String> choose(String account, Map<String, String> parameters) {
    Map<String, String> form = hiddenFields(open(parameters).body());
    form.put("account", account);
    return sent(
        HttpRequest.newBuilder(authorize)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build());
  }

  static Map<String, String> hiddenFields(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = HIDDEN.matcher(page);
    while (field.find()) {
      fields.put(field.group(1), field.group(2).replace("&quot;", "\"").replace("&amp;", "&"));
    }
    return fields;
  }

  /** The parameters that an answer carries back to the client. */
  static Map<String, String> carried(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return Pattern.compile("&")
        .splitAsStream(URI.create(location).getRawQuery())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  static HttpResponse<String> sent(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interruption);
    }
  }

  static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            one ->
                URLEncoder.encode(one.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
