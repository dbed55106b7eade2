package jp.securityaction.issuance;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** {@code POST /api/declarations} and {@code GET /api/consents}. */
public final class IssuanceFunction extends FunctionEntry {
  public IssuanceFunction() {
    this(System.getenv());
  }

  public IssuanceFunction(Map<String, String> variables) {
    super(variables);
  }
}
