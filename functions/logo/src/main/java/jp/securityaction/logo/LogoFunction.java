package jp.securityaction.logo;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** {@code GET /api/logo}. */
public final class LogoFunction extends FunctionEntry {
  public LogoFunction() {
    this(System.getenv());
  }

  public LogoFunction(Map<String, String> variables) {
    super(variables);
  }
}
