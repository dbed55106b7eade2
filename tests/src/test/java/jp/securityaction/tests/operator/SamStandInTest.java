package jp.securityaction.tests.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The stand-in and SAM CLI itself, asked the same before a CloudFormation that knows one stack. */
@Tag("sam-deploy")
final class SamStandInTest {
  private static final String STACK = "security-action-dev";

  private final SamStandIn standIn = SamStandIn.with(Map.of("WebBucket", "pages"));
  private HttpServer cloudFormation;

  @BeforeEach
  void start() throws IOException {
    cloudFormation =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cloudFormation.createContext("/", SamStandInTest::answer);
    cloudFormation.start();
  }

  @AfterEach
  void close() {
    cloudFormation.stop(0);
    standIn.close();
  }

  private record Said(int exit, Object listed, String error) {}

  @Test
  void the_outputs_of_a_stack_are_listed_alike() throws Exception {
    Said said = ask(standIn.folder().resolve("sam").toString(), STACK);

    assertThat(said.exit()).isZero();
    assertThat(ask(System.getProperty("sam.command", "sam"), STACK)).isEqualTo(said);
  }

  @Test
  void a_stack_that_is_not_there_is_named_alike() throws Exception {
    Said said = ask(standIn.folder().resolve("sam").toString(), "other");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(ask(System.getProperty("sam.command", "sam"), "other")).isEqualTo(said);
  }

  private Said ask(String sam, String stack) throws Exception {
    List<String> command = new ArrayList<>(List.of(sam, "list", "stack-outputs"));
    command.addAll(List.of("--stack-name", stack));
    command.addAll(List.of("--region", "ap-northeast-1", "--output", "json"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID",
                AwsStandIn.PERSON,
                "AWS_SECRET_ACCESS_KEY",
                "secret",
                "AWS_ENDPOINT_URL_CLOUDFORMATION",
                "http://127.0.0.1:" + cloudFormation.getAddress().getPort(),
                "SAM_CLI_TELEMETRY",
                "0"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Said(
        process.waitFor(),
        printed.isBlank() ? List.of() : JSON.std.listFrom(printed),
        error.strip());
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean known = asked.contains("StackName=" + STACK);
    String xml =
        known
            ? """
              <DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs><member>
              <OutputKey>WebBucket</OutputKey><OutputValue>pages</OutputValue>
              </member></Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>
              """
            : "<ErrorResponse><Error><Code>ValidationError</Code></Error></ErrorResponse>";
    byte[] body = xml.getBytes(UTF_8);
    exchange.getResponseHeaders().set("content-type", "text/xml");
    exchange.sendResponseHeaders(known ? 200 : 400, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
