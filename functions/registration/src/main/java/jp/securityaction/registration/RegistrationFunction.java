package jp.securityaction.registration;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** Everything under {@code /api/registration}. */
public final class RegistrationFunction extends FunctionEntry {
  public RegistrationFunction() {
    this(System.getenv());
  }

  public RegistrationFunction(Map<String, String> variables) {
    super(variables);
  }
}
