package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people type and paste is put right where they see it, or explained at its field. */
final class TypedAsPeopleDoTest {
  private static final String BUSINESS = "事業者の情報";
  private static final String CHECK = "入力内容の確認";

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private final String name = aNameApart();

  @Test
  void numbers_with_their_words_and_a_page_without_https_are_taken() {
    try (Window window = arriving("load-95101", 360, "typed-as-people-do")) {
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);
      window.press("事業者の情報を修正する");
      window.shows(BUSINESS);

      window.fill("従業員数", "３人");
      window.fill("資本金（円）", "1億2,000万円");
      window.fill("ウェブサイト", "sakura.jp");
      window.says("「https://sakura.jp」のことでしょうか。");
      window.shows(BUSINESS);
      window.press("このURLを入力する");
      assertThat(window.field("ウェブサイト")).hasValue("https://sakura.jp");
      window.fill("事業者名", name + "\u200B商店");
      window.press("次へ進む");
      window.says("事業者名の" + (name.length() + 1) + "文字目に");
      window.shows(BUSINESS);
      window.press("目に見えない文字を消す");
      assertThat(window.field("事業者名")).hasValue(name + "商店");
      window.fill("事業者名", "\u200B" + name + "\uFA19戸\t");
      window.press("次へ進む");

      window.shows(CHECK);
      window.says("120,000,000円");
      window.says("https://sakura.jp");
      window.says(name + "\uFA19戸");
      window.press("担当者の連絡先を修正する");
      window.fill("メールアドレス", "ｓｏｍｕ＠minato.example.jp");
      window.fill("電話番号", "+81 (0)3-1234-5678（代表）");
      window.press("次へ進む");
      window.shows(CHECK);
      window.says("somu@minato.example.jp");
      assertThat(window.page().locator("main")).containsText(Pattern.compile("03-?1234-?5678"));
    }
  }

  @Test
  void a_postal_code_of_another_prefecture_is_pointed_out_again_before_anything_is_sent() {
    try (Window window = arriving("load-95102", 1280, "postal-code-elsewhere")) {
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);
      window.press("事業者の情報を修正する");
      window.fill("郵便番号", "530-0001");
      window.says("この郵便番号の住所は「大阪府大阪市北区梅田」です。");
      window.press("次へ進む");

      window.shows(CHECK);
      window.says("郵便番号と都道府県が合っていません。");
      window.says("郵便番号530-0001は「大阪府大阪市北区梅田」の番号ですが");
      application.declare();

      window.open("/mypage/?view=change");
      window.fill("郵便番号", "100-0013");
      window.fill("部署", "総務部");
      window.press("変更の確認に進む");
      assertThat(window.page().locator("main")).containsText(Pattern.compile("100-?0013"));
      assertThat(window.page().getByText("郵便番号と都道府県が合っていません。")).hasCount(0);

      window.open("/mypage/?view=change");
      window.fill("郵便番号", "〒060-0000");
      window.press("変更の確認に進む");
      window.says("郵便番号と都道府県が合っていません。");
      window.says("郵便番号060-0000は「北海道札幌市中央区」の番号ですが");
    }
  }

  @Test
  void a_code_of_what_has_no_town_fills_in_no_town() {
    try (Window window = arriving("load-95103", 360, "no-town")) {
      window.open("/apply/?step=business");
      window.shows(BUSINESS);
      window.fill("郵便番号", "");
      window.choose("都道府県", "");
      window.fill("町名・番地", "");
      window.fill("郵便番号", "〒796-0088");
      window.says("「愛媛県八幡浜市」を入力しました。");
      assertThat(window.field("市区町村")).hasValue("38204");
      assertThat(window.field("町名・番地")).hasValue("");
    }
  }

  private static Window arriving(String account, int width, String story) {
    Window window = new Window(CHROMIUM, width, story);
    window.open("/apply/");
    window.fill("アカウント", account);
    window.press("ログイン");
    return window;
  }
}
