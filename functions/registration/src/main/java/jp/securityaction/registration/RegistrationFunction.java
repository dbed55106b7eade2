package jp.securityaction.registration;

import java.util.Map;
import jp.securityaction.runtime.http.HttpFunction;

/** Everything under {@code /api/registration}. */
public final class RegistrationFunction extends HttpFunction {
  public RegistrationFunction() {
    this(System.getenv());
  }

  public RegistrationFunction(Map<String, String> variables) {
    super(variables);
  }
}
