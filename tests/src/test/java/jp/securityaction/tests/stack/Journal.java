package jp.securityaction.tests.stack;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Everything that this JVM writes to standard output and standard error: that is where functions,
 * gateway and launcher log.
 */
public final class Journal {
  private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();

  private Journal() {}

  /** Must come before the first logger is made. */
  static void open() {
    System.setOut(copied(System.out));
    System.setErr(copied(System.err));
  }

  public static String text() {
    return WRITTEN.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream copied(PrintStream stream) {
    OutputStream both =
        new FilterOutputStream(stream) {
          @Override
          public void write(int octet) throws IOException {
            WRITTEN.write(octet);
            out.write(octet);
          }

          @Override
          public void write(byte[] octets, int from, int length) throws IOException {
            WRITTEN.write(octets, from, length);
            out.write(octets, from, length);
          }
        };
    return new PrintStream(both, true, StandardCharsets.UTF_8);
  }
}
