package jp.securityaction.log;

import org.slf4j.event.Level;

/**
 * The least level that is written: what libraries have to say in passing is not for the operator.
 */
record Threshold(Level level) {
  private static final String OURS = "jp.securityaction.";

  static Threshold of(String logger) {
    return new Threshold(logger.startsWith(OURS) ? Level.INFO : Level.WARN);
  }

  boolean lets(Level other) {
    return other.toInt() >= level.toInt();
  }
}
