package jp.securityaction.tests.login;

import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.LoginPage;

/** The two ends of a login: out to the provider, and back with what it gave. */
final class Returns {
  private Returns() {}

  /** Where the provider sends a browser that chose this account; path and query only. */
  static String chosen(Browser browser, String account) {
    ApiAnswer start = browser.get("/api/login?returnTo=%2Fapply%2F").hasStatus(302);
    String callback = LoginPage.open(start.location()).choose(account);
    assertThat(callback).startsWith(browser.site().origin() + "/api/login/callback?");
    return callback.substring(browser.site().origin().length());
  }

  static String endOf(Browser browser, String callback) {
    return browser.send(ApiCall.get(callback).wrong()).hasStatus(303).location();
  }

  /** Where one wanted to go is not known. */
  static String failed(String reason) {
    return "/login-failed/?reason=" + reason;
  }

  /** Of a login begun by {@link #chosen}, whose end is known. */
  static String failedOnTheWay(String reason) {
    return failed(reason) + "&returnTo=%2Fapply%2F";
  }

  static long loginCookies(Browser browser) {
    return browser.cookies().keySet().stream()
        .filter(name -> name.startsWith("__Host-login"))
        .count();
  }
}
