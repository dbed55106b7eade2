package jp.securityaction.benchmarks.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;

/** A call as API Gateway hands it to a function, payload format 2.0: what the functions read. */
@SuppressWarnings("ArrayRecordComponent") // events are never compared
public record ProxyEvent(ApiCall call, byte[] json) {

  public static ProxyEvent of(ApiCall call) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("routeKey", call.method() + " " + call.path());
    event.put("rawPath", call.path());
    event.put("rawQueryString", call.query());
    event.put("headers", call.without("cookie").headers());
    String cookie = call.headers().get("cookie");
    if (cookie != null) {
      event.put("cookies", List.of(cookie));
    }
    event.put(
        "requestContext",
        Map.of(
            "requestId",
            "benchmark",
            "http",
            Map.of("method", call.method(), "path", call.path(), "sourceIp", "127.0.0.1")));
    byte[] body = call.body();
    if (body != null) {
      event.put("body", new String(body, UTF_8));
    }
    event.put("isBase64Encoded", false);
    return new ProxyEvent(call, Draft.of(event).json().getBytes(UTF_8));
  }

  /** What the function returned for it, as API Gateway answers it. */
  public ApiAnswer answer(byte[] returned) {
    Json answer = Json.parse(returned);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .at("/headers")
        .names()
        .forEach(name -> headers.put(name, List.of(answer.at("/headers/" + name).text())));
    Json body = answer.at("/body");
    return new ApiAnswer(
        call,
        (int) answer.at("/statusCode").number(),
        headers,
        body.isAbsent() ? new byte[0] : body.text().getBytes(UTF_8));
  }
}
