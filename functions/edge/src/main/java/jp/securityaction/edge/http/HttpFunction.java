package jp.securityaction.edge.http;

import java.util.Map;
import jp.securityaction.edge.FunctionEntry;

/** A function behind the HTTP API: its routes are the {@link Route} beans of its own package. */
public abstract class HttpFunction extends FunctionEntry {
  protected HttpFunction(Map<String, String> variables) {
    super(variables);
  }
}
