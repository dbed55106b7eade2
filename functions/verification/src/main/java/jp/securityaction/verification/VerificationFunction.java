package jp.securityaction.verification;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/**
 * {@code POST /api/verifications}, {@code GET /api/subsidies} and {@code GET
 * /api/subsidy-eligibility}.
 */
public final class VerificationFunction extends FunctionEntry {
  public VerificationFunction() {
    this(System.getenv());
  }

  public VerificationFunction(Map<String, String> variables) {
    super(variables);
  }
}
