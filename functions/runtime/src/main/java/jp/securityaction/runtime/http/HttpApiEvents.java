package jp.securityaction.runtime.http;

import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.securityaction.runtime.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * API Gateway's HTTP API, payload format 2.0: its event to a {@link Call}, an {@link Answer} to its
 * answer.
 */
@Singleton
public final class HttpApiEvents implements EventHandler {
  /**
   * What a body was sent as. API Gateway takes text for UTF-8 and spoils what is none, so
   * CloudFront has each body cross it as bytes, and notes here what it is
   * (infrastructure/edge.yaml).
   */
  private static final String SENT_TYPE = "x-sent-type";

  private final Router router;

  HttpApiEvents(Router router) {
    this.router = router;
  }

  @Override
  public void handle(InputStream event, OutputStream answer, String requestId) throws IOException {
    Call call = call(JSON.std.mapFrom(event), requestId);
    JSON.std.write(proxyAnswer(router.answer(call), call.requestId()), answer);
  }

  @Override
  public void prime() {
    router.prime();
  }

  private static Call call(Map<String, Object> event, String lambdaRequestId) {
    Map<?, ?> context = map(event.get("requestContext"));
    Map<?, ?> http = map(context.get("http"));
    return new Call(
        text(http.get("method"), ""),
        text(event.get("rawPath"), ""),
        Query.parse(text(event.get("rawQueryString"), "")),
        headers(map(event.get("headers"))),
        cookies(event.get("cookies")),
        body(event),
        text(http.get("sourceIp"), ""),
        text(context.get("requestId"), lambdaRequestId));
  }

  private static Map<String, String> headers(Map<?, ?> raw) {
    Map<String, String> headers = new LinkedHashMap<>();
    raw.forEach(
        (name, value) -> headers.put(text(name, "").toLowerCase(Locale.ROOT), text(value, "")));
    String sentType = headers.remove(SENT_TYPE);
    if (sentType != null) {
      headers.put("content-type", sentType);
    }
    return headers;
  }

  private static List<String> cookies(@Nullable Object raw) {
    return raw instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static byte[] body(Map<String, Object> event) {
    String body = text(event.get("body"), "");
    return Boolean.TRUE.equals(event.get("isBase64Encoded"))
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> proxyAnswer(Answer answer, String requestId)
      throws IOException {
    Map<String, Object> proxy = new LinkedHashMap<>();
    proxy.put("statusCode", answer.status());
    proxy.put("headers", answer.headers());
    proxy.put("cookies", answer.cookies());
    proxy.put("isBase64Encoded", false);
    switch (answer.body()) {
      case Content.None() -> {}
      case Content.Text(String text) -> proxy.put("body", text);
      case Content.Json(Map<String, ?> members) -> proxy.put("body", JSON.std.asString(members));
      case Content.Problem problem ->
          proxy.put("body", JSON.std.asString(problem.document(requestId)));
    }
    return proxy;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String text(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : value.toString();
  }
}
