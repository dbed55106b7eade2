package jp.securityaction.verification;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/** {@code POST /api/verifications} and {@code GET /api/subsidy-eligibility}. */
public final class VerificationFunction extends HttpFunction {
  public VerificationFunction() {
    this(System.getenv());
  }

  public VerificationFunction(Map<String, String> variables) {
    super(variables);
  }
}
