package jp.securityaction.opendata.statistics;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/** {@code GET /api/statistics} and {@code GET /api/open-data}. */
public final class StatisticsFunction extends HttpFunction {
  public StatisticsFunction() {
    this(System.getenv());
  }

  public StatisticsFunction(Map<String, String> variables) {
    super(variables);
  }
}
