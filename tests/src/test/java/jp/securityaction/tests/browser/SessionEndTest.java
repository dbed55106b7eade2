package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.theApplicant;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A session that is about to end, on a computer whose clock the test turns; the service's goes on
 * as ever.
 */
final class SessionEndTest {
  private static final String SESSION = "**/api/session";

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void is_announced_and_prolonged(int width) {
    try (Window window = at("/mypage/", aDeclarer(anApplication()), width, "session-prolonged")) {
      later(window, "24:00");
      assertThat(dialog(window)).hasCount(0);

      later(window, "02:00");
      assertThat(dialog(window)).containsText("まもなくログインの時間が終わります");
      window.shows("マイページ");
      window.press("続ける");
      assertThat(dialog(window)).hasCount(0);
      later(window, "24:00");
      assertThat(dialog(window)).hasCount(0);
    }
  }

  @Test
  void is_answered_by_keyboard_and_the_focus_stays_inside_until_then() {
    try (Window window = at("/apply/?step=business", anApplicant(), 1280, "session-keyboard")) {
      window.field("建物名").focus();
      window.page().keyboard().type("3");
      later(window, "26:00");
      assertThat(window.page().locator("dialog :focus")).hasText("続ける");
      for (int i = 0; i < 4; i++) {
        window.page().keyboard().press("Tab");
        assertThat(window.page().locator("main *:not(dialog, dialog *):focus")).hasCount(0);
      }
      window.page().keyboard().press("Escape");
      assertThat(dialog(window)).hasCount(0);
      assertThat(window.field("建物名")).isFocused();
      assertThat(window.field("建物名")).hasValue("3");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void that_nothing_can_prolong_is_said_to_come_and_what_was_typed_is_kept(int width) {
    String account = "load-" + (94_000 + width);
    try (Window window =
        at("/apply/?step=business", theApplicant(account), width, "session-final")) {
      window.fill("建物名", "みなとビル3階");
      window.page().route(SESSION, route -> endingIn(Duration.ofMinutes(4), route));
      later(window, "26:00");
      window.press("続ける");
      assertThat(dialog(window)).containsText("これ以上は延ばせません");
      window.shows("事業者の情報");
      window.press("わかりました");
      assertThat(dialog(window)).hasCount(0);

      later(window, "04:01");
      assertThat(dialog(window)).containsText("ログアウトしました");
      window.shows("事業者の情報");
      window.page().unroute(SESSION);
      window.press("もう一度ログインする");
      window.fill("アカウント", account);
      window.press("ログイン");
      window.shows("事業者の情報");
      assertThat(window.field("建物名")).hasValue("みなとビル3階");
    }
  }

  @Test
  void of_one_tab_is_the_end_of_all_and_what_prolongs_one_prolongs_all() {
    Applicant applicant = aDeclarer(anApplication());
    try (Window window = at("/mypage/", applicant, 1280, "session-tabs")) {
      later(window, "20:00");
      Page other = window.page().context().newPage();
      other.navigate("/mypage/");
      assertThat(other.getByText(applicant.sees().at("/declarationId").text()).first()).isVisible();

      later(window, "08:00");
      assertThat(dialog(window)).hasCount(0);

      other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト")).click();
      assertThat(dialog(window)).containsText("ログアウトしました");
    }
  }

  private static Window at(String path, Applicant applicant, int width, String story) {
    Window window = new Window(CHROMIUM, width, story);
    window.goOnAs(applicant);
    window.page().clock().install();
    window.open(path);
    window.page().waitForFunction("() => localStorage.getItem('session-end')");
    // A late answer, under the turned clock, would be a use of the session then and prolong it.
    window.page().waitForLoadState(LoadState.NETWORKIDLE);
    return window;
  }

  private static void later(Window window, String minutes) {
    window.page().clock().fastForward(minutes);
  }

  private static Locator dialog(Window window) {
    return window.page().locator("dialog");
  }

  /** The service's own answer, but near the time at which a session ends in any case. */
  private static void endingIn(Duration rest, Route route) {
    APIResponse answer = route.fetch();
    Instant now =
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(answer.headers().get("date"), Instant::from);
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(answer)
            .setBody(
                answer
                    .text()
                    .replaceFirst(
                        "\"expiresAt\":\"[^\"]*\"", "\"expiresAt\":\"" + now.plus(rest) + "\"")));
  }
}
