package jp.securityaction.opendata.build;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** Fed by the Declarations table's stream, and by a schedule. */
public final class OpenDataFunction extends FunctionEntry {
  public OpenDataFunction() {
    this(System.getenv());
  }

  public OpenDataFunction(Map<String, String> variables) {
    super(variables);
  }
}
