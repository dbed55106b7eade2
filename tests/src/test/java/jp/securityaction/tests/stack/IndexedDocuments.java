package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.List;
import jp.securityaction.tests.client.Browser;
import jp.securityaction.tests.client.Json;

/** The search index as OpenSearch itself shows it. */
public record IndexedDocuments(URI engine) {

  public List<Json> documents() {
    Browser.fetch("POST", engine + "/declarations/_refresh").isOk();
    return Browser.fetch(engine + "/declarations/_search?size=10000")
        .isOk()
        .at("/hits/hits")
        .items()
        .stream()
        .map(hit -> hit.at("/_source"))
        .toList();
  }
}
