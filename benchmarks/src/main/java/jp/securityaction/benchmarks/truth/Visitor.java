package jp.securityaction.benchmarks.truth;

import java.util.Optional;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.benchmarks.client.Json;

/** Somebody without an account who looks businesses up. */
record Visitor(Browser browser) {

  ApiAnswer searches(String typed, String more) {
    return browser.get("/api/search?q=" + Encoding.query(typed) + more);
  }

  /** How this declarer is shown to who types that; empty when it is not among the hits. */
  Optional<ShownBusiness> sees(Declarer declarer, String typed, String more) {
    Json websiteUrl = new Json(declarer.websiteUrl());
    return searches(typed, more).isOk().at("/items").items().stream()
        .filter(hit -> hit.at("/websiteUrl").equals(websiteUrl))
        .findFirst()
        .map(ShownBusiness::of);
  }

  /** The result of a verification by ID and name. */
  String verifies(String id, String name) {
    return browser.send(ApiCall.verification(id, name)).isOk().at("/result").text();
  }
}
