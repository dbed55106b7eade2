package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declarer does on my page: look before a change is made, be asked before a stop. */
final class MyPageTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void a_change_shows_what_will_be_different_before_it_is(int width) {
    Applicant declarer = aDeclarer(anApplication().in("13", "13101"));
    try (Window window = of(declarer, width, "mypage-change")) {
      window.open("/mypage/");
      window.shows("マイページ");
      window.press("登録内容を変更する");
      window.press("変更の確認に進む");
      window.says("変更した項目がありません。");
      window.shows("登録内容の変更");

      window.choose("都道府県", "27");
      window.choose("市区町村", "27127");
      window.fill("建物名", "髙𠮷ビル".repeat(12));
      window.press("変更の確認に進む");
      window.shows("変更の確認");
      assertThat(rows(window)).hasCount(3);
      assertThat(rows(window).first()).containsText("東京都");
      assertThat(rows(window).first()).containsText("大阪府");
      assertThat(rows(window).last()).containsText("（入力なし）");
      assertThat(declarer.sees().at("/business/prefecture").text()).isEqualTo("13");

      window.page().reload();
      window.shows("変更の確認");
      window.page().goBack();
      assertThat(window.field("市区町村")).hasValue("27127");
      window.page().goForward();
      window.press("この内容に変更する");
      window.says("登録内容を変更しました。");
      assertThat(declarer.sees().at("/business/city").text()).isEqualTo("27127");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_stop_names_what_follows_and_wants_the_id_confirmed(int width) {
    Applicant declarer = aDeclarer(anApplication());
    String id = declarer.sees().at("/declarationId").text();
    try (Window window = of(declarer, width, "mypage-stop")) {
      window.open("/mypage/?view=stop");
      window.shows("自己宣言の停止");
      window.says("取り消せません");
      window.press("自己宣言を停止する");
      window.says("最後の4桁を入力してください。");
      window.shows("自己宣言の停止");
      confirm(window, "停止");
      window.press("自己宣言を停止する");
      window.says("最後の4桁と違います。");
      assertThat(declarer.sees().at("/status").text()).isEqualTo("live");

      confirm(window, id.substring(7));
      window.press("自己宣言を停止する");
      window.says("自己宣言を停止しました。");
      window.says("改めて自己宣言する");
      window.shows("マイページ");
    }
  }

  @Test
  void logos_come_with_rules_and_with_a_caption_for_each() {
    Applicant declarer = aDeclarer(anApplication().ofTwoStars());
    try (Window window = of(declarer, 360, "mypage-logos")) {
      window.open("/mypage/");
      window.says("形や色を変えないでください。");
      assertThat(window.page().locator(".caption")).hasCount(2);
      assertThat(window.page().locator(".caption").first()).containsText("認証・認定ではありません。");
      window.follow("印刷用の画面");
      window.shows("自己宣言の控え");
    }
  }

  @Test
  void a_change_can_be_made_by_keyboard() {
    Applicant declarer = aDeclarer(anApplication());
    try (Window window = of(declarer, 1280, "mypage-keyboard")) {
      window.open("/mypage/");
      Keyboard keyboard = new Keyboard(window.page());
      keyboard.press("登録内容を変更する");
      window.says("変更する項目だけ");
      keyboard.type(window.field("建物名"), "3");
      keyboard.press("変更の確認に進む");
      window.says("次の1項目を変更します。");
      keyboard.press("この内容に変更する");
      window.says("登録内容を変更しました。");
    }
  }

  private static Window of(Applicant applicant, int width, String story) {
    Window window = new Window(CHROMIUM, width, story);
    window.goOnAs(applicant);
    return window;
  }

  private static void confirm(Window window, String digits) {
    window.fill("停止する自己宣言IDの最後の4桁", digits);
  }

  private static Locator rows(Window window) {
    return window.page().locator("tbody tr");
  }
}
