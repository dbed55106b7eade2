package jp.securityaction.local.engine;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Polls an engine until it answers. */
final class ReadinessProbe {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final int SERVER_ERROR = 500;

  private ReadinessProbe() {}

  /** False when it went away before it ever answered, or when the time is over. */
  static boolean await(URI uri, Duration patience, BooleanSupplier alive)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (alive.getAsBoolean() && System.nanoTime() < end) {
      if (answers(uri)) {
        return true;
      }
      Thread.sleep(PAUSE);
    }
    return false;
  }

  private static boolean answers(URI uri) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout((int) LIMIT.toMillis());
      connection.setReadTimeout((int) LIMIT.toMillis());
      return connection.getResponseCode() < SERVER_ERROR;
    } catch (IOException notYet) {
      return false;
    }
  }
}
