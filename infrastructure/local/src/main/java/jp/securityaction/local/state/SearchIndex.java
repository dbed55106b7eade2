package jp.securityaction.local.state;

import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.searchindex.admin.OpenSearchAdmin;

/** The search index as whoever seeds it looks at it. */
public final class SearchIndex {
  private final OpenSearchAdmin engine;
  private final String alias;

  public SearchIndex(OpenSearchAdmin engine, String alias) {
    this.engine = engine;
    this.alias = alias;
  }

  /** How many live declarations can be found at this moment. */
  public long liveDeclarations() {
    return Document.number(
        engine.post("/" + alias + "/_count", Map.of("query", Map.of("term", Map.of("live", true)))),
        "count");
  }

  /** Makes what was written visible now instead of within the second. */
  public void refresh() {
    engine.post("/" + alias + "/_refresh", Map.of());
  }
}
