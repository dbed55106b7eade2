package jp.securityaction.verification;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The charsets that tables come in. What is called Shift_JIS is read as windows-31j (as the
 * WHATWG's Encoding Standard has it): Excel writes 髙, ① and ㈱, which Java's {@code Shift_JIS} does
 * not know. So it is with ISO-2022-JP.
 */
enum TableEncoding {
  UTF_8,
  WINDOWS_31J,
  ISO_2022_JP,
  UTF_16,
  UTF_16LE,
  UTF_16BE,
  /** The bytes tell: see {@link ByteSigns}. */
  UNSAID;

  private static final Map<String, TableEncoding> BY_NAME =
      Map.ofEntries(
          Map.entry("utf-8", UTF_8),
          Map.entry("utf8", UTF_8),
          Map.entry("shift_jis", WINDOWS_31J),
          Map.entry("shift-jis", WINDOWS_31J),
          Map.entry("sjis", WINDOWS_31J),
          Map.entry("x-sjis", WINDOWS_31J),
          Map.entry("ms_kanji", WINDOWS_31J),
          Map.entry("csshiftjis", WINDOWS_31J),
          Map.entry("windows-31j", WINDOWS_31J),
          Map.entry("cp932", WINDOWS_31J),
          Map.entry("ms932", WINDOWS_31J),
          Map.entry("iso-2022-jp", ISO_2022_JP),
          Map.entry("csiso2022jp", ISO_2022_JP),
          Map.entry("utf-16", UTF_16),
          Map.entry("utf16", UTF_16),
          Map.entry("utf-16le", UTF_16LE),
          Map.entry("utf-16be", UTF_16BE));
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Empty for a name of another charset. */
  static Optional<TableEncoding> of(Optional<String> charset) {
    return charset.isEmpty()
        ? Optional.of(UNSAID)
        : Optional.ofNullable(BY_NAME.get(charset.get().toLowerCase(Locale.ROOT)));
  }

  /** The text without a mark at its beginning; empty when the bytes are no such text. */
  Optional<String> text(byte[] bytes) {
    return charsets(bytes).stream()
        .flatMap(charset -> decoded(bytes, charset))
        .findFirst()
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private List<Charset> charsets(byte[] bytes) {
    return switch (this) {
      case UTF_8 -> List.of(StandardCharsets.UTF_8);
      case WINDOWS_31J -> List.of(Charset.forName("windows-31j"));
      case ISO_2022_JP ->
          List.of(Charset.forName("x-windows-iso2022jp"), Charset.forName("x-windows-50221"));
      case UTF_16 -> List.of(byteOrder(bytes));
      case UTF_16LE -> List.of(StandardCharsets.UTF_16LE);
      case UTF_16BE -> List.of(StandardCharsets.UTF_16BE);
      case UNSAID -> guessed(bytes);
    };
  }

  private static List<Charset> guessed(byte[] bytes) {
    if (ByteSigns.areOfUtf16(bytes)) {
      return List.of(byteOrder(bytes));
    }
    return ByteSigns.areOfIso2022(bytes)
        ? ISO_2022_JP.charsets(bytes)
        : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));
  }

  private static Charset byteOrder(byte[] bytes) {
    return ByteSigns.areLittleEndian(bytes) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static Stream<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Stream.empty();
    }
  }
}
