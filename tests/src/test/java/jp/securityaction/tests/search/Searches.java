package jp.securityaction.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.Eventually;

/** A visitor's searches. */
public final class Searches {
  private static final int MOST_PAGES = 1000;

  private final Browser visitor;

  public Searches(Browser visitor) {
    this.visitor = visitor;
  }

  /** With a query such as {@code "prefecture=13&star=1"}. */
  public ApiAnswer by(String query) {
    return visitor.get("/api/search?" + query);
  }

  public ApiAnswer byName(String name) {
    return byName(name, "");
  }

  /** With more parameters, such as {@code "&prefecture=13"}. */
  public ApiAnswer byName(String name, String more) {
    return by("q=" + Encoding.query(name) + more);
  }

  public ApiAnswer wrongly(String query) {
    return visitor.send(ApiCall.get("/api/search?" + query).wrong());
  }

  /** Waits for the index, which may lag. */
  public Json findsSoon(String name) {
    Eventually.holds(
        () -> assertThat(byName(name).isOk().at("/items").items()).as(name).hasSize(1));
    return byName(name).at("/items/0");
  }

  /** All pages, one after the other. */
  public List<Json> pages(String query) {
    List<Json> items = new ArrayList<>();
    ApiAnswer page = by(query).isOk();
    for (int i = 0; i < MOST_PAGES; i++) {
      items.addAll(page.at("/items").items());
      Json next = page.at("/next");
      if (next.isAbsent()) {
        return items;
      }
      page = by(query + "&cursor=" + Encoding.query(next.text())).isOk();
    }
    throw new AssertionError("paging never ends: " + query);
  }
}
