package jp.securityaction.logo;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/** {@code GET /api/logo}. */
public final class LogoFunction extends HttpFunction {
  public LogoFunction() {
    this(System.getenv());
  }

  public LogoFunction(Map<String, String> variables) {
    super(variables);
  }
}
