package jp.securityaction.verification;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The charsets that tables come in. What is called Shift_JIS is read as windows-31j (as the
 * WHATWG's Encoding Standard has it): Excel writes 髙, ① and ㈱, which Java's {@code Shift_JIS} does
 * not know.
 */
enum TableEncoding {
  UTF_8,
  WINDOWS_31J,
  /** UTF-8 where the bytes are that: text of the other kind hardly ever is by chance. */
  UNSAID;

  private static final Set<String> NAMES_OF_UTF_8 = Set.of("utf-8", "utf8");
  private static final Set<String> NAMES_OF_WINDOWS_31J =
      Set.of(
          "shift_jis",
          "shift-jis",
          "sjis",
          "x-sjis",
          "ms_kanji",
          "csshiftjis",
          "windows-31j",
          "cp932",
          "ms932");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Empty for a name of another charset. */
  static Optional<TableEncoding> of(Optional<String> charset) {
    if (charset.isEmpty()) {
      return Optional.of(UNSAID);
    }
    String name = charset.get().toLowerCase(Locale.ROOT);
    if (NAMES_OF_UTF_8.contains(name)) {
      return Optional.of(UTF_8);
    }
    return NAMES_OF_WINDOWS_31J.contains(name) ? Optional.of(WINDOWS_31J) : Optional.empty();
  }

  /** The text without a mark at its beginning; empty when the bytes are no such text. */
  Optional<String> text(byte[] bytes) {
    return charsets().stream()
        .flatMap(charset -> decoded(bytes, charset))
        .findFirst()
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private List<Charset> charsets() {
    Charset windows31j = Charset.forName("windows-31j");
    return switch (this) {
      case UTF_8 -> List.of(StandardCharsets.UTF_8);
      case WINDOWS_31J -> List.of(windows31j);
      case UNSAID -> List.of(StandardCharsets.UTF_8, windows31j);
    };
  }

  private static Stream<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Stream.empty();
    }
  }
}
