package jp.securityaction.tests.login;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.login.Returns.chosen;
import static jp.securityaction.tests.login.Returns.endOf;
import static jp.securityaction.tests.login.Returns.failed;
import static jp.securityaction.tests.login.Returns.failedOnTheWay;
import static jp.securityaction.tests.login.Returns.loginCookies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.LoginPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins as they really end: twice, in another tab, in another browser. */
@Tag("sam-local")
final class ComingBackTest {
  private static final String NOBODYS = "/api/login/callback?code=BBBBBBBB&state=AAAAAAAA";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"corporation", "entry", "deny"})
  void whoever_is_logged_in_is_led_on_by_a_login_that_ended_before(String account) {
    Browser browser = aVisitor();
    String callback = chosen(browser, account);
    endOf(browser, callback);
    assertThat(browser.logIn("load-81", "/mypage/")).isEqualTo("/mypage/");
    String session = sessionOf(browser);

    assertThat(endOf(browser, callback)).isEqualTo("/apply/");
    assertThat(endOf(browser, callback)).isEqualTo("/apply/");
    assertThat(sessionOf(browser)).as("no other session").isEqualTo(session);
  }

  @Test
  void a_login_that_ended_before_is_called_so_whatever_the_cookies() {
    Browser browser = aVisitor();
    String callback = chosen(browser, "load-82");
    endOf(browser, callback);
    Browser beginningAnother = aVisitor();
    chosen(beginningAnother, "load-82");
    Browser loggedOut = aVisitor();
    loggedOut.cookies().put("__Host-session", "A".repeat(43));

    for (Browser other : List.of(aVisitor(), beginningAnother, loggedOut)) {
      assertThat(endOf(other, callback)).isEqualTo(failedOnTheWay("used"));
    }
  }

  @Test
  void whoever_is_logged_in_is_led_on_by_a_login_begun_elsewhere() {
    Browser elsewhere = aVisitor();
    String callback = chosen(elsewhere, "load-83");
    Browser loggedIn = aVisitor();
    loggedIn.logIn("load-84", "/mypage/");
    String session = sessionOf(loggedIn);

    assertThat(endOf(loggedIn, callback)).isEqualTo("/apply/");
    assertThat(endOf(loggedIn, NOBODYS)).isEqualTo("/mypage/");
    assertThat(sessionOf(loggedIn)).isEqualTo(session);
    assertThat(endOf(elsewhere, callback)).as("still good where it began").isEqualTo("/apply/");
  }

  @Test
  void a_login_that_nobody_began_tells_a_browser_that_began_none_from_one_that_did() {
    Browser beginning = aVisitor();
    chosen(beginning, "load-85");

    assertThat(endOf(aVisitor(), NOBODYS)).isEqualTo(failed("elsewhere"));
    assertThat(endOf(beginning, NOBODYS)).isEqualTo(failed("invalid"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
  void logins_begun_in_several_tabs_each_end_well_in_any_order(String order) {
    Browser browser = aVisitor();
    List<String> callbacks =
        List.of(chosen(browser, "load-86"), chosen(browser, "load-86"), chosen(browser, "load-86"));
    assertThat(loginCookies(browser)).isEqualTo(3);

    for (int i = 0; i < order.length(); i++) {
      assertThat(endOf(browser, callbacks.get(order.charAt(i) - '0'))).isEqualTo("/apply/");
      browser.get("/api/session").isOk();
    }
    assertThat(loginCookies(browser)).isZero();
  }

  @Test
  void a_browser_keeps_ten_logins_and_the_oldest_go() {
    Browser browser = aVisitor();
    List<String> callbacks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      callbacks.add(chosen(browser, "load-87"));
    }
    assertThat(loginCookies(browser)).isEqualTo(10);

    assertThat(endOf(browser, callbacks.get(0))).isEqualTo(failedOnTheWay("invalid"));
    assertThat(endOf(browser, callbacks.get(1))).isEqualTo(failedOnTheWay("invalid"));
    assertThat(endOf(browser, callbacks.get(2))).isEqualTo("/apply/");
    assertThat(endOf(browser, callbacks.get(11))).isEqualTo("/apply/");
    assertThat(loginCookies(browser)).isEqualTo(8);
  }

  @Test
  void of_one_login_that_comes_back_three_times_at_once_one_ends_and_the_others_lead_on()
      throws Exception {
    Browser browser = aVisitor();
    String callback = chosen(browser, "load-88");
    Map<String, String> cookies = Map.copyOf(browser.cookies());
    List<Browser> tabs = List.of(aVisitor(), aVisitor(), aVisitor());
    List<Callable<String>> comings = new ArrayList<>();
    for (Browser tab : tabs) {
      tab.cookies().putAll(cookies);
      comings.add(() -> endOf(tab, callback));
    }
    List<String> ends;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ends = threads.invokeAll(comings).stream().map(Future::resultNow).toList();
    }
    assertThat(ends)
        .containsExactlyInAnyOrder("/apply/", failedOnTheWay("used"), failedOnTheWay("used"));

    Browser winner = tabs.get(ends.indexOf("/apply/"));
    assertThat(IntStream.range(0, 2).mapToObj(_ -> endOf(winner, callback)))
        .as("with the session of the one that won")
        .containsOnly("/apply/");
  }

  @Test
  void a_log_out_gives_up_the_logins_that_were_begun() {
    Browser browser = aVisitor();
    browser.logIn("load-89", "/mypage/");
    String callback = chosen(browser, "load-89");
    browser.send(Applicant.logout()).hasStatus(204);

    assertThat(browser.cookies()).isEmpty();
    assertThat(endOf(browser, callback)).isEqualTo(failedOnTheWay("elsewhere"));
  }

  @Test
  void my_page_is_where_a_login_ends_anyway_and_so_is_not_named() {
    Browser browser = aVisitor();
    String callback =
        LoginPage.open(browser.get("/api/login").hasStatus(302).location()).choose("deny");
    assertThat(endOf(browser, callback.substring(browser.site().origin().length())))
        .isEqualTo(failed("denied"));
  }

  private static String sessionOf(Browser browser) {
    browser.get("/api/session").isOk();
    return String.valueOf(browser.cookies().get("__Host-session"));
  }
}
