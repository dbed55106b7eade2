package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.List;
import jp.securityaction.tests.client.Browser;
import jp.securityaction.tests.client.Json;

/** The search index as OpenSearch itself shows it. */
public record IndexedDocuments(URI engine) {

  public List<Json> documents() {
    return all().stream().map(hit -> hit.at("/_source")).toList();
  }

  /** The internal keys of all declarations. */
  public List<String> keys() {
    return all().stream().map(hit -> hit.at("/_id").text()).toList();
  }

  private List<Json> all() {
    Browser.fetch("POST", engine + "/declarations/_refresh").isOk();
    return Browser.fetch(engine + "/declarations/_search?size=10000")
        .isOk()
        .at("/hits/hits")
        .items();
  }

  /** The one document of a declaration's internal key. */
  public Json document(String key) {
    return Browser.fetch(engine + "/declarations/_doc/" + key).isOk().at("/_source");
  }
}
