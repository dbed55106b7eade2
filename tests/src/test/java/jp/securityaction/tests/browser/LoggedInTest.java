package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.registrationsOfOneCorporation;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is logged in stands in the header, with the way out; and what comes of a login that failed.
 */
final class LoggedInTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 1280})
  void who_is_logged_in_is_shown_on_every_page_until_the_log_out_which_says_it_is_done(int width) {
    Applicant applicant = aDeclarer(anApplication());
    String name = applicant.session().at("/account/name").text();
    try (Window window = new Window(CHROMIUM, width, "logged-in")) {
      window.goOnAs(applicant);
      window.open("/mypage/");
      assertThat(account(window)).containsText(name + "（GビズIDプライム）でログイン中");
      window.open("/help/");
      assertThat(account(window)).containsText(name);
      window.shows("ヘルプ");

      window.press("ログアウト");
      window.shows("ログアウトしました");
      assertThat(account(window)).isEmpty();
      window.open("/help/");
      assertThat(account(window)).isEmpty();
      applicant.session().isProblem(401, "no-session");
    }
  }

  @Test
  void whoever_never_logged_in_asks_for_no_session_on_pages_that_need_no_login() {
    try (Window window = new Window(CHROMIUM, 1280, "anonymous")) {
      List<String> calls = new ArrayList<>();
      window.page().onRequest(request -> calls.add(request.url()));
      for (String page : List.of("/", "/help/", "/logged-out/", "/login-failed/?reason=denied")) {
        window.open(page);
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
      }
      assertThat(calls).noneMatch(address -> address.contains("/api/session"));
    }
  }

  @Test
  void a_login_that_has_ended_leads_on_by_itself() {
    Applicant applicant = anApplicant();
    try (Window window = new Window(CHROMIUM, 1280, "used")) {
      window.goOnAs(applicant);
      window.open("/login-failed/?reason=used&returnTo=%2Fapply%2F%3Fstep%3Dterms");
      window.page().waitForURL(Pattern.compile("/apply/\\?step=terms$"));
    }
  }

  @Test
  void a_failed_login_keeps_where_one_wanted_to_go() {
    try (Window window = new Window(CHROMIUM, 360, "returning")) {
      window.open("/apply/?step=terms");
      window.fill("アカウント", "entry");
      window.press("ログイン");
      window.shows("エントリー");
      window.follow("別のアカウントでログインする");
      window.fill("アカウント", "load-95100");
      window.press("ログイン");
      window.page().waitForURL(Pattern.compile("/apply/\\?step=terms$"));
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void what_a_former_account_declared_is_found_and_stopped(int width) {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    String id =
        accounts
            .get(0)
            .declares(anApplication().draft())
            .hasStatus(201)
            .at("/declarationId")
            .text();
    try (Window window = new Window(CHROMIUM, width, "former")) {
      window.goOnAs(accounts.get(1));
      window.open("/apply/");
      window.says("同じ法人番号の有効な自己宣言が、ほかに1件あります。");
      window.shows("自己宣言の手続き");
      window.follow("以前のGビズIDで行った自己宣言を停止する");
      window.shows("以前のGビズIDで行った自己宣言の停止");
      window.fill("以前のGビズIDで発行された自己宣言ID", "51234567897");
      window.press("停止の確認に進む");
      window.press("自己宣言を停止する");
      window.says("停止できる自己宣言が見つかりません");
      window.fill("以前のGビズIDで発行された自己宣言ID", id);
      window.press("停止の確認に進む");
      window.shows("この自己宣言を停止しますか");
      window.press("自己宣言を停止する");
      window.says("自己宣言ID " + id + " は、停止済みです。");
      window.shows("以前のGビズIDで行った自己宣言の停止");
      assertThat(accounts.get(0).sees().at("/status").text()).isEqualTo("stopped");

      window.open("/mypage/?view=history");
      window.says("以前のGビズIDで行った自己宣言を停止しました");
      window.goOnAs(accounts.get(0));
      window.open("/mypage/?view=history");
      window.says("自己宣言が停止されました（同じ事業者の別のGビズIDによる停止）");
      window.shows("履歴");
    }
  }

  @Test
  void whoever_declares_for_a_subsidy_is_told_that_it_must_be_the_same_account() {
    try (Window window = new Window(CHROMIUM, 360, "subsidy")) {
      window.goOnAs(anApplicant());
      window.open("/apply/");
      window.says("補助金の申請に使いますか");
      window.tick("はい");
      window.says("同じGビズIDで宣言してください");
      window.shows("自己宣言の手続き");
      window.press("始める");
      window.shows("利用規約");
    }
  }

  private static Locator account(Window window) {
    return window.page().locator("#account");
  }
}
