package jp.securityaction.tests.browser;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Statistics as the service gives them, but with the same numbers and months at every run. */
final class FixedCounts {
  private static final Pattern COUNT = Pattern.compile("\"count\":\\d+");
  private static final Pattern TOTAL = Pattern.compile("\"total\":\\d+");
  private static final Pattern MONTHS = Pattern.compile("\"month\":\\[[^]]*]");
  private static final String THREE_MONTHS =
      "\"month\":[{\"value\":\"2026-04\",\"count\":1},{\"value\":\"2026-05\",\"count\":1},"
          + "{\"value\":\"2026-06\",\"count\":1}]";
  private static final int FACTOR = 7919;
  private static final int BOUND = 1300;

  private FixedCounts() {}

  static String of(String statistics) {
    AtomicInteger number = new AtomicInteger();
    String months = MONTHS.matcher(statistics).replaceFirst(THREE_MONTHS);
    String total = TOTAL.matcher(months).replaceFirst("\"total\":12345");
    return COUNT
        .matcher(total)
        .replaceAll(_ -> "\"count\":" + number.incrementAndGet() * FACTOR % BOUND);
  }
}
