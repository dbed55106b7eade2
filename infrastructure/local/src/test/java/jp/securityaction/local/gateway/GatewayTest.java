package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.RouteKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** Speaks HTTP by hand: clients put right what is to be sent wrong. */
final class GatewayTest {
  private static final Pattern ETAG = Pattern.compile("(?i)\\r\\netag: ([^\\r]+)");

  @TempDir Path pages;

  private Gateway gateway;

  /** Tells what it was sent, or fails. */
  public static final class Echo implements RequestStreamHandler {
    private final String page;

    public Echo(Map<String, String> variables) {
      page = variables.getOrDefault("PAGE", "");
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context)
        throws IOException {
      Map<String, Object> sent = JSON.std.mapFrom(event);
      if ("/api/fails".equals(sent.get("rawPath"))) {
        throw new IllegalStateException("secret of " + page);
      }
      String told = sent.get("rawPath") + "?" + sent.get("rawQueryString");
      JSON.std.write(
          Map.of("statusCode", 200, "body", told, "cookies", List.of("a=1", "b=2")), answer);
    }
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(pages.resolve("index.html"), "<h1>home</h1>");
    Files.writeString(pages.resolve("404.html"), "<h1>nowhere</h1>");
    gateway = Gateway.bind(0);
    FunctionDefinition echo =
        new FunctionDefinition(
            "Echo",
            "echo",
            Echo.class.getName(),
            Duration.ofSeconds(5),
            128,
            Map.of(),
            List.of(RouteKey.DEFAULT),
            List.of(),
            List.of());
    gateway.open(
        List.of(LambdaFunction.start(echo, Map.of())),
        new OpenDataFiles(new NoS3(), "open-data"),
        pages,
        Clock.systemUTC());
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search?q=%zz, /api/search?q=%zz",
    "/api/search?q=%, /api/search?q=%",
    "'/api/search?q=|{}^`\"<>\\', '/api/search?q=|{}^`\"<>\\'",
    "/api//search, /api//search?",
    "/api/a+b?q=%2e, /api/a+b?q=%2e",
  })
  void an_address_reaches_the_function_as_it_was_sent(String address, String told)
      throws IOException {
    assertThat(get(address)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n" + told);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/%E6%A0%AA, /api/株?",
    "/api/%2e%2E/a%2Fb%2B, /api/../a/b+?",
    "/api/%3Fq=1?r=%20, /api/?q=1?r=%20",
  })
  void a_path_reaches_the_function_decoded_as_api_gateway_hands_it_on(String address, String told)
      throws IOException {
    assertThat(get(address)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n" + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "//evil.example/", "//", "/a|b", "/\\..\\.."})
  void an_odd_path_is_a_page_that_is_not_there(String path) throws IOException {
    assertThat(get(path))
        .startsWith("HTTP/1.1 404 ")
        .contains("content-security-policy: ")
        .endsWith("<h1>nowhere</h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1\r\nHost: x\r\n",
        "GET /../../secret HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: two\r\n",
        "NONSENSE\r\n"
      })
  void what_is_no_request_is_refused_in_the_words_of_the_site(String request) throws IOException {
    assertThat(send(request + "\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"type\":\"/problems/malformed\"")
        .doesNotContain("Exception");
  }

  @Test
  void a_body_beyond_every_limit_is_too_large() throws IOException {
    String answer =
        send(
            "POST /api/x HTTP/1.1\r\n"
                + "Host: x\r\n"
                + "Connection: close\r\n"
                + "Content-Length: 11534336\r\n\r\n"
                + "x".repeat(11_534_336));

    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .contains("\"type\":\"/problems/too-large\"")
        .contains("\"requestId\":\"");
  }

  @Test
  void a_function_that_fails_is_unavailable_and_nothing_of_it_is_told() throws IOException {
    assertThat(get("/api/fails"))
        .startsWith("HTTP/1.1 503 ")
        .containsIgnoringCase("retry-after: ")
        .contains("\"type\":\"/problems/unavailable\"")
        .doesNotContain("secret");
  }

  @Test
  void cookies_come_one_by_one() throws IOException {
    assertThat(get("/api/x"))
        .containsIgnoringCase("set-cookie: a=1\r\n")
        .containsIgnoringCase("set-cookie: b=2\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/long.html, true",
    "/long.yaml, false",
    "/, false",
    "/api/consents?LONG, true",
    "/api/search?LONG, false"
  })
  void what_cloudfront_compresses_is_compressed(String address, boolean compressed)
      throws IOException {
    Files.writeString(pages.resolve("long.html"), "<p>long</p>".repeat(200));
    Files.writeString(pages.resolve("long.yaml"), "long: yes\n".repeat(200));

    assertThat(
            send(
                "GET "
                    + address.replace("LONG", "q=" + "x".repeat(2000))
                    + " HTTP/1.1\r\n"
                    + "Host: x\r\n"
                    + "Accept-Encoding: br, gzip\r\n"
                    + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .matches(
            answer -> answer.toLowerCase(ROOT).contains("content-encoding: gzip") == compressed);
  }

  @Test
  void who_takes_nothing_compressed_gets_nothing_compressed() throws IOException {
    Files.writeString(pages.resolve("long.html"), "<p>long</p>".repeat(200));

    assertThat(get("/long.html")).doesNotContainIgnoringCase("content-encoding").endsWith("</p>");
  }

  @Test
  void a_compressed_page_that_is_known_is_not_sent_again() throws IOException {
    Files.writeString(pages.resolve("long.html"), "<p>long</p>".repeat(200));
    String asked =
        "GET /long.html HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n";
    Matcher tag = ETAG.matcher(send(asked + "\r\n"));
    assertThat(tag.find()).isTrue();

    assertThat(send(asked + "If-None-Match: " + tag.group(1) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 304 ");
  }

  @Test
  void a_head_has_no_body_and_tells_its_length() throws IOException {
    assertThat(send("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("content-length: 13\r\n")
        .endsWith("\r\n\r\n");
  }

  @Test
  void a_taken_port_is_told_at_once() {
    assertThatThrownBy(() -> Gateway.bind(gateway.port())).isInstanceOf(BindException.class);
  }

  private String get(String address) throws IOException {
    return send("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), gateway.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** No test here asks it. */
  private static final class NoS3 implements S3Client {
    @Override
    public String serviceName() {
      return "s3";
    }

    @Override
    public void close() {}
  }
}
