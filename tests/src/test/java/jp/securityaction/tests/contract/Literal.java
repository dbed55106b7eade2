package jp.securityaction.tests.contract;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A parameter's text as the JSON value that its schema speaks of. */
final class Literal {
  private Literal() {}

  static String of(String text, Node schema) {
    if (schema.text("type").equals("integer") && text.matches("-?[0-9]{1,18}")) {
      return text;
    }
    try {
      return JSON.std.asString(text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
