package jp.securityaction.indexer;

import java.util.Map;
import jp.securityaction.runtime.FunctionEntry;

/** Fed by the Declarations table's stream. */
public final class IndexerFunction extends FunctionEntry {
  public IndexerFunction() {
    this(System.getenv());
  }

  public IndexerFunction(Map<String, String> variables) {
    super(variables);
  }
}
