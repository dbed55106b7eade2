package jp.securityaction.tests.front;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** HTTP by hand: clients put right what is to be sent odd, and join what is to be seen apart. */
record Wire(URI server) {
  private static final int PATIENCE_MILLIS = 60_000;

  /**
   * What came back.
   *
   * @param headers as {@code "name: value"}, names in lower case, sorted
   */
  record Answer(int status, List<String> headers, String body) {}

  /**
   * Sends one request.
   *
   * @param head its first line and headers, without those that every request has
   */
  Answer send(String head, byte[] body) {
    String ends =
        "\r\nHost: site.example\r\nConnection: close\r\n"
            + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n")
            + "\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes((head.strip().replace("\n", "\r\n") + ends).getBytes(UTF_8));
    request.writeBytes(body);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.toByteArray());
      return read(socket.getInputStream().readAllBytes());
    } catch (IOException unanswered) {
      throw new UncheckedIOException(head, unanswered);
    }
  }

  private static Answer read(byte[] response) {
    String text = new String(response, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n", -1);
    return new Answer(
        Integer.parseInt(lines[0].split(" ", -1)[1]),
        Arrays.stream(lines).skip(1).map(Wire::lowerCaseName).sorted().toList(),
        new String(Arrays.copyOfRange(response, end + 4, response.length), UTF_8));
  }

  private static String lowerCaseName(String header) {
    String[] parts = header.split(": *", 2);
    return parts[0].toLowerCase(Locale.ROOT) + ": " + parts[1];
  }
}
