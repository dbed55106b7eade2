package jp.securityaction.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.BasicMDCAdapter;

class JsonLogTest {
  private static final String OURS = "jp.securityaction.logo.LogoFunction";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final BasicMDCAdapter context = new BasicMDCAdapter();

  @Test
  void a_line_says_when_how_grave_where_what_and_for_which_request() throws IOException {
    context.put("requestId", "r-1");

    logger(OURS).warn("{} took {} ms", "signing", 12);

    assertThat(line())
        .containsEntry("timestamp", "2026-04-01T00:00:00Z")
        .containsEntry("level", "WARN")
        .containsEntry("logger", OURS)
        .containsEntry("message", "signing took 12 ms")
        .containsEntry("requestId", "r-1")
        .doesNotContainKey("errors");
  }

  @Test
  void an_exception_shows_its_kinds_and_places_but_never_its_message() {
    var cause = new IllegalArgumentException("postalCode 1000001 of 山田");

    logger(OURS).error("failed", new IllegalStateException("sub 1242", cause));

    assertThat(text())
        .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
        .contains("JsonLogTest")
        .doesNotContain("1000001", "山田", "1242");
  }

  @Test
  void nothing_that_is_logged_can_begin_a_line_of_its_own() throws IOException {
    String forged = "a\r\n{\"level\":\"ERROR\"}\u2028\u0085\"\\ \uD800 𠮷";

    logger(OURS).info(forged);

    assertThat(text().strip()).doesNotContain("\n", "\r", "\u2028", "\u0085");
    assertThat(line()).containsEntry("message", forged);
  }

  @Test
  void libraries_are_heard_from_a_warning_on() {
    logger("software.amazon.awssdk.request").info("Sending Request");

    assertThat(text()).isEmpty();
    assertThat(logger("software.amazon.awssdk.request").isWarnEnabled()).isTrue();
    assertThat(logger(OURS).isInfoEnabled()).isTrue();
    assertThat(logger(OURS).isDebugEnabled()).isFalse();
  }

  @Test
  void slf4j_finds_it_by_itself() {
    assertThat(LoggerFactory.getLogger(OURS)).isInstanceOf(JsonLogger.class);
  }

  private Logger logger(String name) {
    return new JsonLogger(
        name,
        Threshold.of(name),
        new PrintStream(written, true, StandardCharsets.UTF_8),
        Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC),
        context);
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Object> line() throws IOException {
    return JSON.std.mapFrom(text());
  }
}
