package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search as a clerk uses it who looks for somebody: by mouse, by keyboard, on a phone. */
final class SearchPageTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void names_are_offered_while_typing_and_taken_by_keyboard(int width) {
    String name = declared("13", "13101");
    try (Window window = new Window(CHROMIUM, width, "search-names")) {
      window.open("/search/");
      Locator box = window.field("事業者名");
      box.pressSequentially(name.substring(0, name.length() - 2));

      assertThat(options(window)).hasCount(1);
      assertThat(box).hasAttribute("aria-expanded", "true");
      window.says("候補が1件あります");
      window.shows("宣言事業者を探す");

      box.press("ArrowDown");
      assertThat(options(window)).hasAttribute("aria-selected", "true");
      box.press("Enter");

      assertThat(options(window)).hasCount(0);
      assertThat(box).hasValue(name);
      found(window, 1);
      assertThat(window.page().locator(".result__name mark")).containsText(name);
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void facets_narrow_chips_widen_and_the_way_back_leads_back(int width) {
    String name = aNameApart();
    declare(name, "13", "13101");
    declare(name, "27", "27127");
    try (Window window = new Window(CHROMIUM, width, "search-facets")) {
      window.open("/search/?q=" + Encoding.query(name));
      found(window, 2);

      window.unfold("条件で絞り込む");
      window.unfold("都道府県");
      assertThat(choice(window, "大阪府")).containsText("1");
      window.tick("大阪府");
      found(window, 1);
      assertThat(window.page()).hasURL(Pattern.compile("prefecture=27$"));
      window.tick("東京都");
      found(window, 2);
      window.unfold("市区町村");
      window.tick("東京都 千代田区");
      found(window, 1);
      window.shows("宣言事業者を探す");

      String shared = window.page().url();
      chip(window, "東京都").click();
      found(window, 1);
      assertThat(window.page()).hasURL(Pattern.compile("prefecture=27$"));
      window.page().goBack();
      found(window, 1);
      assertThat(window.page()).hasURL(shared);
      assertThat(result(window)).containsText("千代田区");

      window.open(pathOf(shared));
      found(window, 1);
      assertThat(window.page().locator("input[name=city]:checked")).hasCount(1);
      window.press("条件をすべて外す");
      assertThat(window.page().locator(".chips")).hasCount(0);
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_search_without_hits_tells_what_to_try(int width) {
    try (Window window = new Window(CHROMIUM, width, "search-nothing")) {
      window.open("/search/");
      window.fill("事業者名", "ゐゑゐゑゐゑ");
      window.press("検索する");

      window.says("条件に合う事業者は見つかりませんでした");
      window.says("IPAのサイトの一覧");
      window.shows("宣言事業者を探す");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void long_names_and_rare_letters_fit(int width) {
    String name = aNameApart() + "髙𠮷" + "ながいなまえ".repeat(20);
    declare(name, "13", "13101");
    try (Window window = new Window(CHROMIUM, width, "search-long")) {
      window.open("/search/?q=" + Encoding.query(name));

      found(window, 1);
      assertThat(result(window)).containsText("髙𠮷");
      window.shows("宣言事業者を探す");
    }
  }

  @Test
  void another_variant_of_the_same_kanji_is_marked() {
    String name = aNameApart() + "髙橋渡邉";
    declare(name, "13", "13101");
    try (Window window = new Window(CHROMIUM, 360, "search-variants")) {
      window.open("/search/?q=" + Encoding.query(name.replace("髙橋渡邉", "高橋渡辺")));

      assertThat(window.page().locator(".result__name mark")).hasText(name);
      window.shows("宣言事業者を探す");
    }
  }

  @Test
  void the_result_is_taken_along_as_a_file() throws IOException {
    String name = "=" + aNameApart();
    declare(name, "13", "13101");
    try (Window window = new Window(CHROMIUM, 1280, "search-file")) {
      window.open("/search/?q=" + Encoding.query(name));
      found(window, 1);

      Download file = window.page().waitForDownload(() -> window.press("CSVをダウンロード"));

      assertThat(Files.readString(file.path()))
          .startsWith("\uFEFF事業者名,")
          .contains("'" + name + ",")
          .contains(",東京都,千代田区,");
      window.says("1件を保存しました。");
      window.shows("宣言事業者を探す");
    }
  }

  @Test
  void the_search_works_when_names_cannot_be_offered() {
    String name = declared("13", "13101");
    try (Window window = new Window(CHROMIUM, 360, "search-without-names")) {
      window.page().route("**/api/suggestions*", Route::abort);
      window.open("/search/");
      window.field("事業者名").pressSequentially(name);
      window.field("事業者名").press("Enter");

      found(window, 1);
    }
  }

  private static String declared(String prefecture, String city) {
    String name = aNameApart();
    declare(name, prefecture, city);
    return name;
  }

  private static void declare(String name, String prefecture, String city) {
    aDeclarer(anApplication().named(name).in(prefecture, city));
    Searches searches = new Searches(aVisitor());
    Eventually.holds(
        () ->
            assertThat(searches.byName(name, "&prefecture=" + prefecture).at("/total").number())
                .isPositive());
  }

  private static void found(Window window, int hits) {
    assertThat(window.page().locator(".results__total")).hasText(hits + "件見つかりました");
  }

  private static Locator result(Window window) {
    return window.page().locator("li.result");
  }

  private static Locator options(Window window) {
    return window
        .page()
        .getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("事業者名の候補"))
        .getByRole(AriaRole.OPTION);
  }

  private static Locator choice(Window window, String name) {
    return window.page().locator("label.facet__choice", new Page.LocatorOptions().setHasText(name));
  }

  private static Locator chip(Window window, String condition) {
    return window.page().locator(".chip", new Page.LocatorOptions().setHasText(condition));
  }

  private static String pathOf(String address) {
    URI uri = URI.create(address);
    return uri.getPath() + "?" + uri.getRawQuery();
  }
}
