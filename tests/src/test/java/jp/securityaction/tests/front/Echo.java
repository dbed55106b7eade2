package jp.securityaction.tests.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers with the very event that it was handed, or with what the header {@code x-answer} holds in
 * Base64. In the Lambda image it has nothing but the JDK, so it reads and writes JSON by hand.
 */
public final class Echo implements RequestStreamHandler {
  private static final Pattern WANTED =
      Pattern.compile("\"x-answer\": ?\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

  /** As Lambda makes it. */
  public Echo() {}

  /** As the local stack makes it. */
  public Echo(Map<String, String> variables) {}

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    byte[] handed = event.readAllBytes();
    Matcher wanted = WANTED.matcher(new String(handed, UTF_8));
    answer.write(wanted.find() ? Base64.getDecoder().decode(wanted.group(1)) : told(handed));
  }

  private static byte[] told(byte[] event) {
    String body = Base64.getEncoder().encodeToString(event);
    return """
        {"statusCode":200,"headers":{"content-type":"application/json"},"isBase64Encoded":true,"body":"%s"}"""
        .formatted(body)
        .getBytes(UTF_8);
  }
}
