package jp.securityaction.tests.browser;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;

import com.microsoft.playwright.Page;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages beside the journey. */
final class OtherPagesTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @Test
  void an_entry_account_is_told_how_to_get_another() {
    try (Window window = new Window(CHROMIUM, 360, "other")) {
      window.open("/mypage/");
      window.fill("アカウント", "entry");
      window.press("ログイン");

      window.shows("エントリー");
      window.says("プライム");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "entry_account, エントリー",
    "denied, 取り消されました",
    "expired, 制限時間",
    "unavailable, 接続できません",
    "used, すでに終わって",
    "elsewhere, 別のブラウザ",
    "invalid, 確認できません",
    "something-else, 確認できません"
  })
  void every_failed_login_has_a_page_that_helps(String reason, String title) {
    try (Window window = new Window(CHROMIUM, 360, "login-failed-" + reason)) {
      window.open("/login-failed/?reason=" + reason);

      window.shows(title);
    }
  }

  @Test
  void a_page_that_is_not_there_leads_on() {
    try (Window window = new Window(CHROMIUM, 360, "other")) {
      window.open("/nowhere/");

      window.shows("見つかりません");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void two_stars_are_reached_from_my_page(int width) {
    try (Window window = signedIn(aDeclarer(anApplication()), width)) {
      window.open("/mypage/");
      window.press("二つ星にステップアップする");
      window.shows("自社診断の結果");
      window.press("次へ進む");
      window.says("自社診断の1番の回答を選んでください。");
      window.shows("自社診断の結果");

      window
          .page()
          .getByLabel("実施している", new Page.GetByLabelOptions().setExact(true))
          .all()
          .forEach(choice -> choice.check());
      window.fill("診断した日", "2026-04-02");
      window.press("次へ進む");
      window.shows("基本方針の公開");
      window.fill("基本方針のURL", "https://www.minato.example.jp/security/");
      window.fill("公開した日", "2026-04-03");
      window.press("次へ進む");
      window.shows("規約への同意と取組の宣言");
      window.press("次へ進む");
      window.says("利用規約を読み、同意してください。");
      window.tick("利用規約に同意します");
      window.tick("上の3つを行ったことを宣言します");
      window.press("次へ進む");
      window.shows("入力内容の確認");
      window.says("自社診断の回答と得点は公開されません");
      window.press("基本方針の公開を修正する");
      window.shows("基本方針の公開");
      window.page().goBack();
      window.press("二つ星を自己宣言する");

      window.says("二つ星ロゴをダウンロード");
      window.shows("マイページ");
    }
  }

  private static Window signedIn(Applicant applicant, int width) {
    Window window = new Window(CHROMIUM, width, "step-up");
    window.goOnAs(applicant);
    return window;
  }
}
