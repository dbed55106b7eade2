package jp.securityaction.tests.front;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.local.gateway.Gateway;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.LocalTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our gateway and AWS's own emulator hand a function the same event for the same request, and make
 * the same response of the same answer. What each is known to do unlike AWS stands in
 * docs/local-and-cloud.md.
 */
@Tag("only-sam-local")
final class GatewaysAgreeTest {
  private static final Path TEMPLATE = Path.of("src/test/sam/echo.yaml").toAbsolutePath();

  /** Cookies have a place of their own on AWS; SAM CLI leaves them here, too. */
  private static final Set<String> ON_THE_WAY =
      Set.of(
          "connection",
          "cookie",
          "x-forwarded-for",
          "x-forwarded-port",
          "x-forwarded-proto",
          "x-amzn-trace-id");

  /** The last six are CloudFront's part, which our gateway does, too. */
  private static final Set<String> OF_THE_SERVER =
      Set.of(
          "connection",
          "date",
          "server",
          "content-security-policy",
          "cross-origin-opener-policy",
          "permissions-policy",
          "referrer-policy",
          "x-content-type-options",
          "x-frame-options");

  private static SamServer sam;
  private static Gateway gateway;

  @BeforeAll
  static void start() throws IOException {
    sam =
        SamServer.start(
            "start-api",
            List.of("--template", TEMPLATE.toString(), "--invoke-image", LambdaImage.base()),
            Map.of());
    gateway = Gateway.bind(0);
    gateway.openApi(
        LocalTemplate.read(TEMPLATE).functions(Map.of()).stream()
            .map(function -> LambdaFunction.start(function, Map.of()))
            .toList(),
        Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    sam.close();
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/echo HTTP/1.1",
        "GET /api/echo?q=%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE&prefecture=13&prefecture=27 HTTP/1.1",
        "GET /api/echo?a=1+2&b=%2B&c=&d HTTP/1.1",
        "GET /api/echo?q=%zz&r=%&s=a%26b%3Dc HTTP/1.1",
        "GET /api/echo?q=a,b&q=c HTTP/1.1",
        "DELETE /api/echo HTTP/1.1",
        "PATCH /api/echo?x=1 HTTP/1.1",
        "GET /api/nowhere/at/all HTTP/1.1",
        "GET /api/%E6%A0%AA HTTP/1.1",
        "GET /api/%65cho HTTP/1.1",
        "GET /api/a%2Fb%20c+d HTTP/1.1",
        "GET /api//echo HTTP/1.1",
        "GET /api/echo HTTP/1.1\nCookie: a=1; __Host-session=x-Y_z; c=3",
        "GET /api/echo HTTP/1.1\nAccept: text/html\nAccept: text/plain",
        "GET /api/echo HTTP/1.1\nX-Requested-With: fetch\nIF-MATCH: \"1\"\nOrigin: https://evil.example",
      })
  void on_the_event_of_a_request_without_a_body(String head) {
    assertSameEvent(head, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /api/echo HTTP/1.1\nContent-Type: application/json",
        "POST /api/echo HTTP/1.1\nContent-Type: application/json; charset=utf-8",
        "PUT /api/echo HTTP/1.1\nContent-Type: text/plain",
        "POST /api/nowhere HTTP/1.1\nContent-Type: application/json",
      })
  void on_the_event_of_a_request_with_text(String head) {
    assertSameEvent(head, "{\"name\":\"株式会社 𠮷野 \\\"髙﨑\\\"\",\r\n\"n\":1}");
  }

  /** AWS puts into Base64 what is no text by its type; SAM CLI does so for no type of ours. */
  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/zip", "image/png"})
  void on_the_bytes_of_any_other_body(String type) {
    String head = "POST /api/echo HTTP/1.1\nContent-Type: " + type;
    byte[] sent = "name=髙﨑&n=1+2".getBytes(UTF_8);

    assertThat(bytes(event(own().send(head, sent))))
        .isEqualTo(bytes(event(theirs().send(head, sent))))
        .isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json; charset=utf-8\"},\"cookies\":[],\"body\":\"{\\\"name\\\":\\\"髙﨑\\\"}\"}",
        "{\"statusCode\":303,\"headers\":{\"location\":\"/mypage/\",\"cache-control\":\"no-store\",\"content-type\":\"text/html\"},\"cookies\":[\"a=1; Path=/; Secure\",\"b=; Max-Age=0\"]}",
        "{\"statusCode\":204,\"headers\":{\"Cache-Control\":\"no-store\",\"content-type\":\"text/html\"}}",
        "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/zip\"},\"isBase64Encoded\":true,\"body\":\"aGVsbG8=\"}",
        "{\"statusCode\":\"404\",\"headers\":{\"content-type\":\"application/problem+json\"},\"body\":\"{}\"}",
        "{\"statusCode\":405,\"headers\":{\"allow\":\"GET, PUT\",\"content-type\":\"application/problem+json\"},\"body\":\"{}\"}",
        "{\"hello\": \"world\"}",
      })
  void on_the_response_to_an_answer(String answer) {
    String wanted = Base64.getEncoder().encodeToString(answer.getBytes(UTF_8));
    String head = "GET /api/echo HTTP/1.1\nX-Answer: " + wanted;

    Wire.Answer theirs = theirs().send(head, new byte[0]);
    Wire.Answer own = own().send(head, new byte[0]);

    assertThat(meaning(own)).isEqualTo(meaning(theirs));
  }

  private static void assertSameEvent(String head, String body) {
    byte[] sent = body.getBytes(UTF_8);

    assertThat(meaning(event(own().send(head, sent))))
        .isEqualTo(meaning(event(theirs().send(head, sent))));
  }

  private static Json event(Wire.Answer told) {
    return Json.parse(told.body().getBytes(UTF_8));
  }

  private static byte[] bytes(Json event) {
    String body = event.at("/body").text();
    return event.at("/isBase64Encoded").flag()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(UTF_8);
  }

  private static Wire theirs() {
    return new Wire(sam.address());
  }

  private static Wire own() {
    return new Wire(URI.create("http://127.0.0.1:" + gateway.port()));
  }

  private static Map<String, Object> meaning(Json event) {
    Map<String, Object> meaning = new TreeMap<>();
    for (String pointer :
        List.of(
            "/version",
            "/rawPath",
            "/rawQueryString",
            "/isBase64Encoded",
            "/requestContext/stage",
            "/requestContext/http/method",
            "/requestContext/http/path",
            "/requestContext/http/protocol",
            "/requestContext/http/sourceIp")) {
      meaning.put(pointer, String.valueOf(event.at(pointer).value()));
    }
    // AWS leaves out what is empty, SAM CLI does not.
    meaning.put("/body", Objects.requireNonNullElse(event.at("/body").value(), ""));
    meaning.put("/cookies", Objects.requireNonNullElse(event.at("/cookies").value(), List.of()));
    meaning.put(
        "/queryStringParameters",
        Objects.requireNonNullElse(event.at("/queryStringParameters").value(), Map.of()));
    // AWS names the route as the template does; SAM CLI puts the request's method for ANY.
    meaning.put("/routeKey", event.at("/routeKey").text().replaceFirst("^[A-Z]+ ", ""));
    meaning.put("/requestContext", event.at("/requestContext").names());
    meaning.put("/requestContext/http", event.at("/requestContext/http").names());
    meaning.put("/headers", ownHeaders(event.at("/headers")));
    return meaning;
  }

  /** Those that the sender wrote, as AWS writes their names. */
  private static Map<String, String> ownHeaders(Json headers) {
    Map<String, String> own = new TreeMap<>();
    headers
        .names()
        .forEach(name -> own.put(name.toLowerCase(Locale.ROOT), headers.at("/" + name).text()));
    own.keySet().removeAll(ON_THE_WAY);
    return own;
  }

  private static Wire.Answer meaning(Wire.Answer answer) {
    return new Wire.Answer(
        answer.status(),
        answer.headers().stream()
            .filter(header -> !OF_THE_SERVER.contains(header.split(":", 2)[0]))
            .toList(),
        answer.body());
  }
}
