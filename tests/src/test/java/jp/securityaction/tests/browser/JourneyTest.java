package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job, end to end: log in, declare, read the ID, take the logo, change the address, be
 * found by name and prefecture, stop, be found no more.
 */
final class JourneyTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private final String name = aNameApart();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_business_declares_is_found_and_stops(int width) throws IOException {
    try (Window window = new Window(CHROMIUM, width, "journey")) {
      logIn(window, "load-" + (90_000 + width));
      ApplyPage application = new ApplyPage(window);
      application.fillIn(name);
      String id = application.declare();
      takeTheLogo(window);
      changeTheAddress(window, id);
      isFoundIn(window, "大阪府");
      stop(window, id);
      isFoundNoMore(window);
    }
  }

  private static void logIn(Window window, String account) {
    window.open("/");
    window.shows("情報セキュリティ対策への取組を");
    window.follow("GビズIDで自己宣言する");
    window.fill("アカウント", account);
    window.press("ログイン");
    window.shows("自己宣言の手続き");
    window.press("始める");
  }

  private static void takeTheLogo(Window window) throws IOException {
    Download logo = window.page().waitForDownload(() -> window.press("一つ星ロゴをダウンロード"));

    assertThat(logo.suggestedFilename()).endsWith(".zip");
    assertThat(Files.readAllBytes(logo.path())).startsWith('P', 'K');
  }

  private static void changeTheAddress(Window window, String id) {
    window.follow("マイページを開く");
    window.shows("マイページ");
    window.says(id);
    window.press("登録内容を変更する");
    window.shows("登録内容の変更");
    window.fill("郵便番号", "5300001");
    window.choose("都道府県", "27");
    window.choose("市区町村", "27127");
    window.fill("町名・番地", "梅田1-2-2");
    window.press("変更の確認に進む");
    window.shows("変更の確認");
    window.press("この内容に変更する");
    window.says("登録内容を変更しました。");
    window.shows("マイページ");
    window.press("履歴を見る");
    window.shows("履歴");
    window.says("ロゴマークをダウンロードしました");
  }

  private void isFoundIn(Window window, String prefecture) {
    Eventually.holds(
        () -> {
          search(window, prefecture);
          assertThat(result(window).allInnerTexts()).hasSize(1);
        });
    assertThat(result(window)).containsText(prefecture + "大阪市北区");
    window.shows("宣言事業者を探す");
  }

  private static void stop(Window window, String id) {
    window.open("/mypage/");
    window.press("自己宣言の停止に進む");
    window.shows("自己宣言の停止");
    window.fill("停止する自己宣言IDの最後の4桁", id.substring(7));
    window.press("自己宣言を停止する");
    window.says("自己宣言を停止しました。");
    window.shows("マイページ");
  }

  private void isFoundNoMore(Window window) {
    search(window, "");
    window.says("条件に合う事業者は見つかりませんでした");
    assertThat(result(window)).hasCount(0);
  }

  private void search(Window window, String prefecture) {
    window.open("/search/");
    window.fill("事業者名", name);
    window.press("検索する");
    if (!prefecture.isEmpty()) {
      window.unfold("条件で絞り込む");
      window.unfold("都道府県");
      window.tick(prefecture);
    }
    assertThat(window.page().locator(".results__total")).containsText("見つかりま");
  }

  private Locator result(Window window) {
    return window.page().locator("li.result", new Page.LocatorOptions().setHasText(name));
  }
}
