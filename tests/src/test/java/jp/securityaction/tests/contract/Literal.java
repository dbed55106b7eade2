package jp.securityaction.tests.contract;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A parameter's text as the JSON value that its schema speaks of. */
final class Literal {
  private Literal() {}

  static String of(String text, Node schema) {
    if (schema.text("type").equals("integer") && text.matches("-?[0-9]{1,18}")) {
      return text;
    }
    return quoted(text);
  }

  /** A body as JSON: one of another media type is a string to its schema. */
  static String body(String mediaType, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return mediaType.endsWith("json") ? text : quoted(text);
  }

  private static String quoted(String text) {
    try {
      return JSON.std.asString(text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
