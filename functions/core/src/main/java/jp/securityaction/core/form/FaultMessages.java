package jp.securityaction.core.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a person is told about a fault, from faults.properties. Read at the first fault: most forms
 * have none.
 */
final class FaultMessages {
  private static final Properties SENTENCES = read();

  private FaultMessages() {}

  /** The closest sentence: of this field, else of this kind of fault, else of its code. */
  static String of(Pointer at, Fault.Code code, String hint) {
    String sentence =
        Stream.of(at.field() + "." + code.wireName(), code.wireName() + "." + hint, code.wireName())
            .map(SENTENCES::getProperty)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return sentence
        .replace("{label}", label(at))
        .replace("{limit}", hint)
        .replace("{item}", Integer.toString(at.item()));
  }

  /** A field's name on the screen; a key that no form knows has none. */
  private static String label(Pointer at) {
    return SENTENCES.getProperty(at.field(), "この項目");
  }

  private static Properties read() {
    Properties sentences = new Properties();
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(FaultMessages.class.getResourceAsStream("faults.properties")),
            StandardCharsets.UTF_8)) {
      sentences.load(file);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
