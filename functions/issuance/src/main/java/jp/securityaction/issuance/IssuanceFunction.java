package jp.securityaction.issuance;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/** {@code POST /api/declarations} and {@code GET /api/consents}. */
public final class IssuanceFunction extends HttpFunction {
  public IssuanceFunction() {
    this(System.getenv());
  }

  public IssuanceFunction(Map<String, String> variables) {
    super(variables);
  }
}
