package jp.securityaction.tests.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.Map;

/**
 * STS, which gives one person one role. Whoever signs with another key is refused, as is the
 * person's own key by S3.
 */
final class AwsStandIn implements AutoCloseable {
  static final String PERSON = "AKIAPERSON";

  private final HttpServer server;
  private final String roleArn;
  private final String roleKey;
  private final String roleSecret;

  /**
   * Starts it.
   *
   * @param roleArn of the operator's role
   * @param variables with the key that the role is given
   */
  AwsStandIn(String roleArn, Map<String, String> variables) {
    this.roleArn = roleArn;
    this.roleKey = variables.get("AWS_ACCESS_KEY_ID") + "";
    this.roleSecret = variables.get("AWS_SECRET_ACCESS_KEY") + "";
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String authorization = exchange.getRequestHeaders().getFirst("authorization") + "";
    boolean isPerson = authorization.contains("Credential=" + PERSON + "/");
    if (isPerson
        && asked.contains("Action=AssumeRole")
        && asked.contains(URLEncoder.encode(roleArn, UTF_8))) {
      answer(exchange, 200, credentials());
    } else {
      answer(
          exchange,
          400,
          "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not authorized</Message>"
              + "</Error></ErrorResponse>");
    }
  }

  private String credentials() {
    return """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <Credentials><AccessKeyId>%s</AccessKeyId><SecretAccessKey>%s</SecretAccessKey>
        <SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>
        </Credentials></AssumeRoleResult></AssumeRoleResponse>
        """
        .formatted(roleKey, roleSecret);
  }

  private static void answer(HttpExchange exchange, int status, String xml) throws IOException {
    byte[] body = xml.getBytes(UTF_8);
    exchange.getResponseHeaders().set("content-type", "text/xml");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
