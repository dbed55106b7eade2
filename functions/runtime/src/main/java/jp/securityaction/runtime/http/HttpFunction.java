package jp.securityaction.runtime.http;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** A function behind the HTTP API: its routes are the {@link Route} beans of its own package. */
public abstract class HttpFunction extends FunctionEntry {
  protected HttpFunction(Map<String, String> variables) {
    super(variables);
  }
}
