package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The pages of an application, step by step; each is looked at before it is left. */
record ApplyPage(Window window) {
  /** One star, all of it, until there is nothing more to do than to declare. */
  void fillIn(String name) {
    agreeToTheTerms();
    describeTheBusiness(name);
    pledgeOneStar();
    nameAContact();
    window.shows("入力内容の確認");
  }

  void agreeToTheTerms() {
    window.shows("利用規約");
    window.press("次へ進む");
    window.says("利用規約を読み、同意してください。");
    window.tick("利用規約に同意します");
    window.press("次へ進む");
  }

  void describeTheBusiness(String name) {
    window.shows("事業者");
    assertThat(window.field("事業者名")).not().isEmpty();
    window.fill("事業者名", name);
    window.fill("事業者名（フリガナ）", "カブシキガイシャミナトセイコウ");
    window.fill("郵便番号", "1000013");
    window.choose("都道府県", "13");
    window.choose("市区町村", "13101");
    window.fill("町名・番地", "霞が関1-2-3");
    window.choose("業種", "E");
    window.fill("従業員数", "25");
    window.press("次へ進む");
  }

  void pledgeOneStar() {
    window.shows("段階");
    window.page().getByLabel("一つ星").check();
    window.tick("上の取組を行うことを宣言します");
    window.press("次へ進む");
  }

  void pledgeTwoStars() {
    window.shows("段階");
    window.page().getByLabel("二つ星").check();
    window.tick("上の3つを行ったことを宣言します");
    window.press("次へ進む");
  }

  void assessItself() {
    window.shows("自社診断の結果");
    window.press("次へ進む");
    window.says("自社診断の1番の回答を選んでください。");
    window.shows("自社診断の結果");
    for (Locator choice :
        window.page().getByLabel("実施している", new Page.GetByLabelOptions().setExact(true)).all()) {
      choice.check();
    }
    window.fill("診断した日", "2026-04-02");
    window.shows("自社診断の結果");
    window.press("次へ進む");
  }

  void nameThePolicy() {
    window.shows("基本方針の公開");
    window.press("次へ進む");
    window.says("基本方針のURLを入力してください。");
    window.fill("基本方針のURL", "https://www.minato.example.jp/security/");
    window.fill("公開した日", "2026-04-03");
    window.shows("基本方針の公開");
    window.press("次へ進む");
  }

  void nameAContact() {
    window.shows("連絡");
    window.fill("担当者名", "佐藤健一");
    window.fill("担当者名（フリガナ）", "サトウケンイチ");
    window.fill("メールアドレス", "somu@minato.example.jp");
    window.fill("電話番号", "03-0123-4567");
    window.press("次へ進む");
  }

  String declare() {
    window.press("自己宣言する");
    return isDone();
  }

  /** The ID that the page shows in the end. */
  String isDone() {
    window.shows("自己宣言を受け付けました");
    assertThat(window.page()).hasURL(Pattern.compile("/apply/\\?step=done$"));
    assertThat(window.page().locator(".qr-code")).isVisible();
    String id = window.page().locator(".declaration__id strong").innerText();
    assertThat(id).matches("5[0-9]{10}");
    return id;
  }
}
