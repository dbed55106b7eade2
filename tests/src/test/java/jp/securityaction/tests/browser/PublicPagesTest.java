package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics, open data, subsidies, the guide, and the menu that leads there. */
final class PublicPagesTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void the_map_counts_every_prefecture_and_leads_to_its_declarers(int width) {
    aDeclarer(anApplication().in("47", "47201"));
    try (Window window = new Window(CHROMIUM, width, "statistics")) {
      window.open("/statistics/");
      Locator tiles = window.page().locator(".tile");
      assertThat(tiles).hasCount(47);
      window.unfold("都道府県の表");
      window.shows("統計");

      tiles.last().focus();
      window.page().keyboard().press("Enter");
      assertThat(window.page().locator(".chip")).containsText("沖縄県");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void open_data_are_there_with_size_date_and_licence(int width) throws IOException {
    try (Window window = new Window(CHROMIUM, width, "open-data")) {
      window.open("/open-data/");
      window.says("利用条件");
      window.says("バイト");
      window.shows("オープンデータとAPI");

      Download contract =
          window.page().waitForDownload(() -> window.follow("OpenAPIの定義（openapi.yaml）"));

      assertThat(contract.path()).hasSameBinaryContentAs(Path.of("../docs/openapi.yaml"));
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_holder_of_an_older_id_learns_whether_a_subsidy_takes_it(int width) {
    try (Window window = new Window(CHROMIUM, width, "subsidies")) {
      window.open("/subsidies/");
      window.press("調べる");
      window.says("「どの補助金に申請しますか」の答えを選んでください。");
      window.shows("補助金に使えるか調べる");

      window.tick("4から始まる");
      window.tick("デジタル化・AI導入補助金");
      answer(window, "第1次公募");
      answer(window, "いいえ");
      window.press("調べる");
      window.says("この自己宣言IDは使えます。");
      window.shows("補助金に使えるか調べる");

      answer(window, "はい。第2次公募の期間に再提出する");
      window.press("調べる");
      window.says("この自己宣言IDは使えません。");
      window.says("同じGビズID");
      window.shows("補助金に使えるか調べる");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "そのまま使いたい, 改めて宣言する必要はありません",
    "一つ星から二つ星にステップアップしたい, 新たに自己宣言をしてください",
    "これまでの自己宣言をやめたい, 様式B-3",
    "お知らせメールだけを止めたい, 事務局にメール",
    "補助金の申請に使いたい, 補助金の申請に使いたい"
  })
  void the_guide_answers_and_the_way_back_leads_back(String question, String answer) {
    try (Window window = new Window(CHROMIUM, 360, "guide")) {
      window.open("/guide/");
      window.shows("2026年3月までに宣言した方へ");
      window.follow(question);
      window.shows(answer);
      window.page().goBack();
      window.shows("2026年3月までに宣言した方へ");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 1280})
  void the_menu_opens_by_keyboard_and_closes_when_it_is_left(int width) {
    try (Window window = new Window(CHROMIUM, width, "menu")) {
      window.open("/guide/");
      Locator menu = window.page().locator(".more");
      menu.locator("summary").focus();
      window.page().keyboard().press("Enter");
      assertThat(menu).hasAttribute("open", "");
      window.shows("2026年3月までに宣言した方へ");

      window.page().keyboard().press("Escape");
      assertThat(menu).not().hasAttribute("open", "");
      window.page().keyboard().press("Enter");
      for (int i = 0; i <= 6; i++) {
        window.page().keyboard().press("Tab");
      }
      assertThat(menu).not().hasAttribute("open", "");
    }
  }

  private static void answer(Window window, String words) {
    window.page().getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
  }
}
