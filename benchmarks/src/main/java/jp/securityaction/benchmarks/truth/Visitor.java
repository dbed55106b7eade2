package jp.securityaction.benchmarks.truth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.benchmarks.stack.ApiAnswer;
import jp.securityaction.benchmarks.stack.ApiCall;
import jp.securityaction.benchmarks.stack.Site;
import jp.securityaction.core.document.Document;

/** Somebody without an account who looks businesses up. */
record Visitor(Site site) {

  ApiAnswer searches(String typed, String more) {
    return site.send(ApiCall.get("/api/search?q=" + URLEncoder.encode(typed, UTF_8) + more));
  }

  /** How this declarer is shown to who types that; empty when it is not among the hits. */
  Optional<Listing> sees(Declarer declarer, String typed, String more) {
    return searches(typed, more).expect(200).items().stream()
        .filter(hit -> declarer.websiteUrl().equals(hit.get("websiteUrl")))
        .findFirst()
        .map(Listing::of);
  }

  /** The result of a verification by ID and name. */
  String verifies(String id, String name) {
    ApiCall call =
        ApiCall.command("POST", "/api/verifications", Map.of("declarationId", id, "name", name));
    return Document.text(site.send(call).expect(200).body(), "result");
  }
}
