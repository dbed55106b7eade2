package jp.securityaction.tests.given;

import java.util.Map;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.TheStack;

/** The versions of the texts that must be agreed to, as the site itself gives them. */
final class TextsInForce {
  private TextsInForce() {}

  static Map<String, String> consents(int star) {
    return Map.of(
        "termsVersion", Read.TEXTS.at("/terms/version").text(),
        "pledgeVersion", Read.TEXTS.at("/pledges/" + (star - 1) + "/version").text());
  }

  /** Asked for once. */
  private static final class Read {
    static final Json TEXTS = new Browser(TheStack.site()).get("/api/consents").isOk().json();
  }
}
