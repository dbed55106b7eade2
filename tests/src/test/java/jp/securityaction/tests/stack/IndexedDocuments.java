package jp.securityaction.tests.stack;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;

/** The search index as OpenSearch itself shows it. */
public record IndexedDocuments(URI engine) {

  public List<Json> documents() {
    return all().stream().map(hit -> hit.at("/_source")).toList();
  }

  /** The internal keys of all declarations. */
  public List<String> keys() {
    return all().stream().map(hit -> hit.at("/_id").text()).toList();
  }

  private static List<String> keys(Map<?, ?> map) {
    return map.keySet().stream().map(String::valueOf).toList();
  }

  private List<Json> all() {
    Browser.fetch("POST", engine + "/declarations/_refresh").isOk();
    return Browser.fetch(engine + "/declarations/_search?size=10000")
        .isOk()
        .at("/hits/hits")
        .items();
  }

  /** The index behind the alias. */
  public String name() {
    Object indexes = Browser.fetch(engine + "/_alias/declarations").isOk().json().value();
    return indexes instanceof Map<?, ?> map ? String.join(" ", keys(map)) : "none";
  }

  public String keyOf(String name) {
    return all().stream()
        .filter(hit -> !hit.at("/_source/name").isAbsent())
        .filter(hit -> hit.at("/_source/name").text().equals(name))
        .findAny()
        .orElseThrow()
        .at("/_id")
        .text();
  }

  /** The one document of a declaration's internal key. */
  public Json document(String key) {
    return Browser.fetch(engine + "/declarations/_doc/" + key).isOk().at("/_source");
  }
}
