package jp.securityaction.tests.logo;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;

import java.time.Instant;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Browser;

/** A link of a declaration that stays live; it was good when it was taken. */
record AgedLink(String url, Instant at) {
  private static final AgedLink FIRST = take();

  /** Taken when first asked for, and the same ever after. */
  static AgedLink taken() {
    return FIRST;
  }

  private static AgedLink take() {
    ApiAnswer link = aDeclarer(anApplication()).asksForLogo(1).isOk();
    Instant at = Instant.now();
    String url = link.at("/url").text();
    Browser.fetch(url).isOk();
    return new AgedLink(url, at);
  }
}
