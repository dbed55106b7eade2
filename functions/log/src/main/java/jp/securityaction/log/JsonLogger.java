package jp.securityaction.log;

import java.io.PrintStream;
import java.io.Serial;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;

/** Writes each event as one line, so that CloudWatch keeps it as one entry. */
final class JsonLogger extends LegacyAbstractLogger {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Threshold threshold;
  private final transient PrintStream out;
  private final transient Clock clock;
  private final transient MDCAdapter context;

  JsonLogger(String name, Threshold threshold, PrintStream out, Clock clock, MDCAdapter context) {
    this.name = name;
    this.threshold = threshold;
    this.out = out;
    this.clock = clock;
    this.context = context;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String message,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    String text = MessageFormatter.basicArrayFormat(message, arguments);
    String requestId = context.get("requestId");
    out.println(new LogLine(clock.instant(), level, name, text, requestId, thrown).json());
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  public boolean isTraceEnabled() {
    return threshold.lets(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return threshold.lets(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return threshold.lets(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return threshold.lets(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return threshold.lets(Level.ERROR);
  }
}
