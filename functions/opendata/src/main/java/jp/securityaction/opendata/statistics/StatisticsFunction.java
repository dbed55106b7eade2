package jp.securityaction.opendata.statistics;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** {@code GET /api/statistics} and {@code GET /api/open-data}. */
public final class StatisticsFunction extends FunctionEntry {
  public StatisticsFunction() {
    this(System.getenv());
  }

  public StatisticsFunction(Map<String, String> variables) {
    super(variables);
  }
}
