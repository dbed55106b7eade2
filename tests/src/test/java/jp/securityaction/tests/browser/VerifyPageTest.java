package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an ID holds, as a buyer's clerk asks: from the code on paper, by hand, by a list. */
final class VerifyPageTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private final String name = aNameApart();
  private final Applicant declarer = aDeclarer(anApplication().named(name));
  private final String id = declarer.sees().at("/declarationId").text();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void an_id_is_verified_until_it_is_stopped(int width) {
    try (Window window = new Window(CHROMIUM, width, "verify-one")) {
      window.open("/verify/#id=" + id);
      assertThat(window.field("自己宣言ID")).hasValue(id);
      window.press("確認する");
      window.says("事業者名か法人番号のどちらかを入力してください。");
      window.shows("自己宣言IDを確認する");

      window.fill("事業者名", name);
      window.press("確認する");
      window.says("有効な自己宣言です。");
      window.shows("自己宣言IDを確認する");

      window.fill("事業者名", "べつの会社");
      window.press("確認する");
      window.says("一致する自己宣言は見つかりませんでした。");

      declarer.stops();
      window.fill("事業者名", name);
      window.press("確認する");
      window.says("停止された自己宣言です。");
      window.shows("自己宣言IDを確認する");
    }
  }

  @Test
  void a_slip_and_an_id_of_the_system_before_are_told_apart() {
    try (Window window = new Window(CHROMIUM, 360, "verify-others")) {
      window.open("/verify/");
      window.fill("事業者名", name);
      window.fill("自己宣言ID", withASlip(id));
      window.press("確認する");
      window.says("この番号の自己宣言IDは、このシステムでは発行していません。");
      window.shows("自己宣言IDを確認する");

      window.fill("自己宣言ID", "４１２３４−５６７８９０");
      window.press("確認する");
      window.says("2026年3月までに発行された自己宣言IDです。");
      window.shows("自己宣言IDを確認する");
    }
  }

  /** What stands in an address ends up in logs; an ID is evidence. */
  @Test
  void the_id_of_the_address_is_in_no_address_that_is_asked_for() {
    List<String> asked = new ArrayList<>();
    try (Window window = new Window(CHROMIUM, 1280, "verify-private")) {
      window.page().onRequest((Request request) -> asked.add(request.url()));
      window.open("/verify/#id=" + id);
      window.fill("事業者名", name);
      window.press("確認する");
      window.says("有効な自己宣言です。");
    }
    assertThat(asked)
        .isNotEmpty()
        .noneMatch(address -> address.replaceFirst("#.*", "").contains(id));
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_list_from_a_spreadsheet_comes_back_with_answers(int width) throws IOException {
    try (Window window = new Window(CHROMIUM, width, "verify-list")) {
      window.open("/verify/");
      choose(
          window, "自己宣言ID,事業者名,メモ\r\n" + id + "," + name + ",髙い\r\n" + withASlip(id) + ",髙橋,\r\n");
      window.press("まとめて確認する");
      window.says("2件を確認しました。");
      window.says("確認した日時：");
      window.says("有効：1件");
      window.says("番号の誤り：1件");
      window.unfold("以外の行を見る");
      window.says("3行目");
      window.shows("自己宣言IDを確認する");

      Download answer = window.page().waitForDownload(() -> window.press("結果のCSVをダウンロード"));

      assertThat(answer.suggestedFilename()).isEqualTo("取引先-結果.csv");
      assertThat(Files.readString(answer.path()))
          .startsWith("\uFEFF自己宣言ID,事業者名,メモ,result,")
          .contains("\"=\"\"" + id + "\"\"\"," + name + ",髙い,live,有効,1,")
          .contains("髙橋,,invalidId,番号の誤り,");
      choose(window, Files.readString(answer.path()).replace("\uFEFF", ""));
      window.press("まとめて確認する");
      window.says("有効：1件");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_list_says_in_which_rows_something_is_wrong_and_answers_the_others(int width) {
    try (Window window = new Window(CHROMIUM, width, "verify-faults")) {
      window.open("/verify/");
      window.press("まとめて確認する");
      window.says("CSVファイルを選んでください。");
      window.shows("自己宣言IDを確認する");

      choose(window, "番号,名前\r\n" + id + ",みらい\r\n");
      window.press("まとめて確認する");
      window.says("1行目の見出しを確認してください。");
      window.shows("自己宣言IDを確認する");

      choose(window, "自己宣言ID,事業者名\r\n5.12E+10,みらい\r\n" + id + "," + name + "\r\n" + id + ",\r\n");
      window.press("まとめて確認する");
      window.says("有効：1件");
      window.says("読み取れません：2件");
      window.unfold("以外の行を見る");
      window.says("桁が失われています");
      window.says("4行目");
      window.shows("自己宣言IDを確認する");
    }
  }

  @Test
  void the_sample_is_answered_and_tells_how_to_keep_digits() throws IOException {
    try (Window window = new Window(CHROMIUM, 1280, "verify-sample")) {
      window.open("/verify/");
      Download sample =
          window.page().waitForDownload(() -> window.page().getByText("見本のCSVファイルをダウンロード").click());
      String table = Files.readString(sample.path());
      assertThat(table).startsWith("\uFEFF自己宣言ID,").contains("\"=\"\"5", "「文字列」");

      choose(window, table.replace("\uFEFF", ""));
      window.press("まとめて確認する");
      window.says("4件を確認しました。");
    }
  }

  /** As Excel writes it. */
  private static void choose(Window window, String table) {
    window
        .page()
        .getByLabel("CSVファイル")
        .setInputFiles(
            new FilePayload("取引先.csv", "text/csv", table.getBytes(Charset.forName("windows-31j"))));
  }

  private static String withASlip(String id) {
    int last = id.length() - 1;
    return id.substring(0, last) + (id.charAt(last) == '0' ? '1' : '0');
  }
}
