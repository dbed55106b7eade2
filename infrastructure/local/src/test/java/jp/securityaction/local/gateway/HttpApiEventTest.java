package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.RouteKey;
import org.junit.jupiter.api.Test;

final class HttpApiEventTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:05:07Z"), ZoneOffset.UTC);

  /** A function that is only named, never called. */
  public static final class Silent implements RequestStreamHandler {
    public Silent(Map<String, String> variables) {
      assertThat(variables).isNotEmpty();
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) {}
  }

  @Test
  void the_most_specific_route_wins() {
    RouteTable routes = routes();

    assertThat(routes.find("GET", "/api/orders").orElseThrow().key())
        .hasToString("GET /api/orders");
    assertThat(routes.find("DELETE", "/api/orders").orElseThrow().key())
        .hasToString("ANY /api/orders");
    assertThat(routes.find("GET", "/api/orders/7").orElseThrow().pathParameters())
        .containsEntry("id", "7");
    assertThat(routes.find("GET", "/api/files/a/b").orElseThrow().pathParameters())
        .containsEntry("proxy", "a/b");
    assertThat(routes.find("GET", "/api/orders/").orElseThrow().key()).hasToString("$default");
    assertThat(routes.find("GET", "/api/else").orElseThrow().key()).hasToString("$default");
  }

  @Test
  void the_event_has_the_shape_of_payload_format_2() throws Exception {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("host", List.of("localhost:8080"));
    headers.put("accept", List.of("text/html", "text/plain"));
    headers.put("cookie", List.of("a=1; b=2", "c=3"));
    headers.put("user-agent", List.of("Mozilla"));

    Map<String, Object> event = event("GET", "/api/orders", "q=%E6%A0%AA&q=b&x", headers, "");

    assertThat(event)
        .containsEntry("version", "2.0")
        .containsEntry("routeKey", "GET /api/orders")
        .containsEntry("rawPath", "/api/orders")
        .containsEntry("rawQueryString", "q=%E6%A0%AA&q=b&x")
        .containsEntry("cookies", List.of("a=1", "b=2", "c=3"))
        .containsEntry("queryStringParameters", Map.of("q", "株,b", "x", ""))
        .containsEntry("isBase64Encoded", false)
        .doesNotContainKey("body");
    assertThat((Map<?, ?>) event.get("headers"))
        .hasFieldOrPropertyWithValue("accept", "text/html,text/plain")
        .hasFieldOrPropertyWithValue("x-forwarded-for", "127.0.0.1")
        .doesNotHaveToString("cookie");
    assertThat((Map<?, ?>) event.get("requestContext"))
        .hasFieldOrPropertyWithValue("stage", "$default")
        .hasFieldOrPropertyWithValue("domainName", "localhost")
        .hasFieldOrPropertyWithValue("requestId", "r1")
        .hasFieldOrPropertyWithValue("time", "23/Nov/2026:09:05:07 +0000")
        .hasFieldOrPropertyWithValue(
            "http",
            Map.of(
                "method", "GET",
                "path", "/api/orders",
                "protocol", "HTTP/1.1",
                "sourceIp", "127.0.0.1",
                "userAgent", "Mozilla"));
  }

  @Test
  void a_path_is_decoded_and_finds_its_route_so() throws Exception {
    Map<String, Object> event = event("GET", "/api/%6Frders", "q=%6F", Map.of(), "");

    assertThat(event)
        .containsEntry("routeKey", "GET /api/orders")
        .containsEntry("rawPath", "/api/orders")
        .containsEntry("rawQueryString", "q=%6F");
  }

  @Test
  void text_stays_text_and_all_else_becomes_base64() throws Exception {
    assertThat(body("application/json", "{}")).containsEntry("body", "{}");
    assertThat(body("text/csv; charset=utf-8", "a,b")).containsEntry("body", "a,b");
    assertThat(body("application/x-www-form-urlencoded", "a=b"))
        .containsEntry("body", "YT1i")
        .containsEntry("isBase64Encoded", true);
  }

  @Test
  void bytes_that_are_no_utf_8_reach_the_function_as_they_came() throws Exception {
    Map<String, Object> event =
        JSON.std.mapFrom(
            new HttpApiEvent(CLOCK)
                .of(
                    new Request(
                        "r1",
                        "POST",
                        "/api/orders",
                        "",
                        "HTTP/1.1",
                        "127.0.0.1",
                        8080,
                        Map.of("content-type", List.of("application/json")),
                        new byte[] {(byte) 0xff, '{'}),
                    routes().find("POST", "/api/orders").orElseThrow()));

    assertThat(event).containsEntry("body", "/3s=").containsEntry("isBase64Encoded", true);
  }

  private static Map<String, Object> body(String type, String body) throws Exception {
    return event("POST", "/api/orders", "", Map.of("content-type", List.of(type)), body);
  }

  private static Map<String, Object> event(
      String method, String path, String query, Map<String, List<String>> headers, String body)
      throws Exception {
    Request request =
        new Request(
            "r1",
            method,
            path,
            query,
            "HTTP/1.1",
            "127.0.0.1",
            8080,
            headers,
            body.getBytes(UTF_8));
    return JSON.std.mapFrom(
        new HttpApiEvent(CLOCK)
            .of(request, routes().find(method, request.decodedPath()).orElseThrow()));
  }

  private static RouteTable routes() {
    return new RouteTable(
        List.of(
            LambdaFunction.start(
                new FunctionDefinition(
                    "Orders",
                    "orders",
                    Silent.class.getName(),
                    Duration.ofSeconds(1),
                    128,
                    Map.of(),
                    List.of(
                        RouteKey.DEFAULT,
                        new RouteKey("ANY", "/api/files/{proxy+}"),
                        new RouteKey("GET", "/api/orders/{id}"),
                        new RouteKey("ANY", "/api/orders"),
                        new RouteKey("GET", "/api/orders")),
                    List.of(),
                    List.of()),
                Map.of())));
  }
}
