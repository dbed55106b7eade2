package jp.securityaction.login;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/**
 * {@code GET /api/login}, {@code GET /api/login/callback}, {@code POST /api/logout} and {@code GET
 * /api/session}.
 */
public final class LoginFunction extends HttpFunction {
  public LoginFunction() {
    this(System.getenv());
  }

  public LoginFunction(Map<String, String> variables) {
    super(variables);
  }
}
