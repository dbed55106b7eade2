package jp.securityaction.local.provisioning;

import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.searchindex.admin.OpenSearchAdmin;

/** The declarations that the search index finds. */
public final class IndexedDeclarations {
  private final OpenSearchAdmin engine;
  private final String alias;

  public IndexedDeclarations(OpenSearchAdmin engine, String alias) {
    this.engine = engine;
    this.alias = alias;
  }

  /** How many live declarations are found at this moment. */
  public long liveDeclarations() {
    return Document.number(
        engine.post("/" + alias + "/_count", Map.of("query", Map.of("term", Map.of("live", true)))),
        "count");
  }

  /** Makes writes visible now instead of within a second. */
  public void refresh() {
    engine.post("/" + alias + "/_refresh", Map.of());
  }
}
