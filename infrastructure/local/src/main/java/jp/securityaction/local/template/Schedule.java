package jp.securityaction.local.template;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a function is called without anybody asking: {@code rate(1 day)} and the like. EventBridge's
 * {@code cron(…)} is not known here.
 *
 * @param name the event's, in the template
 */
public record Schedule(String name, Duration every) {
  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9][0-9]{0,5}) (minute|hour|day)s?\\)");

  static Schedule of(String name, Fields event) {
    String expression = event.required("Schedule");
    Matcher rate = RATE.matcher(expression);
    if (!rate.matches()) {
      throw event.fault("Schedule " + expression + " is not known to the local stack");
    }
    long number = Long.parseLong(rate.group(1));
    return new Schedule(
        name,
        switch (rate.group(2)) {
          case "minute" -> Duration.ofMinutes(number);
          case "hour" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }
}
