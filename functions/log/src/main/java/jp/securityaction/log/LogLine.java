package jp.securityaction.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * One event. Of an exception it shows the kinds and the places, never the message: that may quote
 * what a person typed (invariant 4).
 */
record LogLine(
    Instant at,
    Level level,
    String logger,
    @Nullable String message,
    @Nullable String requestId,
    @Nullable Throwable thrown) {
  private static final int CAUSES = 5;
  private static final int FRAMES = 12;

  String json() {
    return Stream.of(
            member("timestamp", string(at.toString())),
            member("level", string(level.name())),
            member("logger", string(logger)),
            member("message", string(message == null ? "" : message)),
            requestId == null ? "" : member("requestId", string(requestId)),
            thrown == null ? "" : member("errors", errors(thrown)))
        .filter(member -> !member.isEmpty())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String errors(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .map(LogLine::error)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String error(Throwable thrown) {
    String frames =
        Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> string(frame.toString()))
            .collect(Collectors.joining(",", "[", "]"));
    return "{"
        + member("type", string(thrown.getClass().getName()))
        + ","
        + member("at", frames)
        + "}";
  }

  private static String member(String name, String value) {
    return string(name) + ":" + value;
  }

  private static String string(String text) {
    return text.codePoints().mapToObj(LogLine::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  /** U+2028 and U+2029 end a line for some readers of logs, as control characters do. */
  private static String escaped(int c) {
    if (c == '"' || c == '\\') {
      return "\\" + (char) c;
    }
    boolean safe = c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f) && c != 0x2028 && c != 0x2029;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return safe && !surrogate ? Character.toString(c) : "\\u%04x".formatted(c);
  }
}
