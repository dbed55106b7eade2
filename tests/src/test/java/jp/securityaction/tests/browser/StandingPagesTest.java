package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that only want to be read, and what is shown when nothing else can be. */
final class StandingPagesTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void the_start_help_and_statement_can_be_read(int width) {
    try (Window window = new Window(CHROMIUM, width, "standing")) {
      window.open("/");
      assertThat(window.page().locator("table tbody tr")).hasCount(5);
      window.shows("情報セキュリティ対策への取組を");
      window.follow("GビズIDについて、くわしく見る");
      window.shows("ヘルプ");
      window.follow("ウェブアクセシビリティ");
      window.says("に配慮");
      window.shows("ウェブアクセシビリティ");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void every_question_of_the_help_can_be_opened_and_linked_to(int width) {
    try (Window window = new Window(CHROMIUM, width, "help")) {
      window.open("/help/#no-gbizid");
      assertThat(window.page().locator("#no-gbizid")).hasAttribute("open", "");
      assertThat(window.page().locator("#no-gbizid p").first()).isInViewport();
      Locator closed = window.page().locator("details.question:not([open])");
      for (int left = closed.count(); left > 0; left--) {
        closed.first().locator("summary").click();
        assertThat(closed).hasCount(left - 1);
      }
      window.shows("ヘルプ");
    }
  }

  /** As with a magnification of 400 % on a screen of 1280 pixels. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/, 情報セキュリティ対策への取組を",
    "/search/, 宣言事業者を探す",
    "/verify/, 自己宣言IDを確認する",
    "/guide/, 2026年3月までに宣言した方へ",
    "/subsidies/, 補助金に使えるか調べる",
    "/statistics/, 統計",
    "/open-data/, オープンデータとAPI",
    "/login-failed/, ログインを確認できませんでした",
    "/logged-out/, ログアウトしました",
    "/offline/, インターネットにつながっていません",
    "/nothing/, ページが見つかりません",
    "/en/search/, Search for declarers",
    "/en/verify/, Verify a self-declaration ID"
  })
  void every_public_page_fits_in_320_pixels(String path, String heading) {
    try (Window window = new Window(CHROMIUM, 320, "narrow")) {
      window.open(path);
      window.shows(heading);
    }
  }

  /** Every link into the help, from whatever page, leads to something. */
  @Test
  void the_help_is_not_linked_to_in_vain() {
    try (Window window = new Window(CHROMIUM, 1280, "help-links")) {
      window.open("/help/");
      for (Locator link : window.page().locator("main a[href^='#']").all()) {
        assertThat(window.page().locator(link.getAttribute("href"))).hasCount(1);
      }
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void maintenance_is_announced_without_anything_else(int width) {
    try (Window window = new Window(CHROMIUM, width, "maintenance")) {
      window.open("/maintenance.html");
      window.shows("ただいまメンテナンス中です");
    }
  }

  @Test
  void a_login_passes_by_what_is_kept_for_when_the_network_is_gone() {
    try (Window window = Window.thatKeepsPages(CHROMIUM, 360, "offline-login")) {
      opensWithAWorker(window);
      window.open("/mypage/");
      window.fill("アカウント", "load-95001");
      window.press("ログイン");
      window.says("まだ自己宣言をしていません。");
      window.shows("マイページ");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_visitor_without_a_network_is_told_so_and_gets_the_page_once_it_is_back(int width) {
    try (Window window = Window.thatKeepsPages(CHROMIUM, width, "offline")) {
      Page page = window.page();
      opensWithAWorker(window);

      page.context().setOffline(true);
      page.navigate("/search/?q=a#results-title");
      window.shows("インターネットにつながっていません");
      assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("flex");
      window.press("もう一度読み込む");
      window.shows("インターネットにつながっていません");

      page.context().setOffline(false);
      window.says("インターネットにつながりました。");
      window.press("もう一度読み込む");
      window.shows("宣言事業者を探す");
      assertThat(page.locator("#q")).hasValue("a");
      assertThat(page.evaluate("() => caches.keys().then((names) => names.length)")).isEqualTo(1);
      assertThat(
              page.evaluate(
                  "async () => (await (await caches.open((await caches.keys())[0])).keys())"
                      + ".some(({ url }) => /\\/api\\/|\\/search\\//.test(url))"))
          .isEqualTo(false);
    }
  }

  /** The worker sees pages that are opened after it is there. */
  private static void opensWithAWorker(Window window) {
    window.open("/");
    window.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    window.page().reload();
    window.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
  }
}
