package jp.securityaction.search;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/**
 * {@code GET /api/search}, {@code GET /api/suggestions}, and whatever no other function's route
 * takes.
 */
public final class SearchFunction extends FunctionEntry {
  public SearchFunction() {
    this(System.getenv());
  }

  public SearchFunction(Map<String, String> variables) {
    super(variables);
  }
}
