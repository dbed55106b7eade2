package jp.securityaction.searchindex.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;

/** All documents of an index, as they were when the scan began. */
final class IndexScan {
  private static final int PAGE = 5_000;
  private static final String KEPT = "2m";

  private final OpenSearchAdmin engine;
  private final String index;

  IndexScan(OpenSearchAdmin engine, String index) {
    this.engine = engine;
    this.index = index;
  }

  /** By key. */
  Map<String, IndexedVersion> all() {
    Map<String, IndexedVersion> all = new HashMap<>();
    Map<String, Object> answer =
        engine.post(
            "/" + index + "/_search?scroll=" + KEPT,
            Map.of(
                "size",
                PAGE,
                "version",
                true,
                "_source",
                List.of("live"),
                "sort",
                List.of("_doc")));
    List<?> hits = hits(answer);
    while (!hits.isEmpty()) {
      for (Object item : hits) {
        Map<?, ?> hit = (Map<?, ?>) item;
        all.put(Document.text(hit, "_id"), IndexedVersion.of(hit));
      }
      answer =
          engine.post(
              "/_search/scroll",
              Map.of("scroll", KEPT, "scroll_id", Document.text(answer, "_scroll_id")));
      hits = hits(answer);
    }
    return all;
  }

  private static List<?> hits(Map<String, Object> answer) {
    return Document.list(Document.map(answer, "hits"), "hits");
  }
}
