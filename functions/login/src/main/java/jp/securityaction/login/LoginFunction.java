package jp.securityaction.login;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/**
 * {@code GET /api/login}, {@code GET /api/login/callback}, {@code POST /api/logout} and {@code GET
 * /api/session}.
 */
public final class LoginFunction extends FunctionEntry {
  public LoginFunction() {
    this(System.getenv());
  }

  public LoginFunction(Map<String, String> variables) {
    super(variables);
  }
}
