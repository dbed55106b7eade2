package jp.securityaction.runtime.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;

/**
 * JSON as RFC 8259 has it, and strictly: UTF-8, one value, no key twice. The value is plain Java:
 * maps, lists, strings, numbers, booleans, {@code null}.
 */
public record JsonBody(@Nullable Object value) {
  /** In bytes. */
  public static final int LARGEST = 65_536;

  private static final JSON STRICT =
      JSON.builder()
          .enable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS)
          .enable(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Of the call, or 413 and 400. */
  public static Result<JsonBody, Answer> of(Call call) {
    if (call.body().length > LARGEST) {
      return Result.failure(Problem.TOO_LARGE.answer());
    }
    return parse(call.body())
        .<Result<JsonBody, Answer>>map(Result::success)
        .orElseGet(() -> Result.failure(Problem.MALFORMED.answer()));
  }

  /** Empty when the bytes are no such JSON. */
  public static Optional<JsonBody> parse(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new JsonBody(single(text)));
    } catch (CharacterCodingException noUtf8) {
      return Optional.empty();
    } catch (IOException | NumberFormatException noJson) {
      return Optional.empty();
    }
  }

  /** What was sent may be private. */
  @Override
  public String toString() {
    return "JsonBody[…]";
  }

  private static @Nullable Object single(String text) throws IOException {
    try (JsonParser parser = STRICT.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new IOException("empty");
      }
      Object value = parser.currentToken() == JsonToken.VALUE_NULL ? null : STRICT.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return value;
    }
  }
}
