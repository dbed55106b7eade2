package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer's clerk without a mouse: finds a business, narrows, widens, verifies its ID. */
final class KeyboardTest {
  private static final String NOTHING = "条件に合う事業者は見つかりませんでした";

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private static final String LISTEN =
      """
      () => {
        window.heard = [];
        for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
          new MutationObserver(() => region.textContent && heard.push(region.textContent))
            .observe(region, { subtree: true, childList: true, characterData: true });
        }
      }
      """;

  @BeforeAll
  static void all_have_declared() {
    Cast.gather();
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void from_the_search_to_an_id_that_holds(int width) {
    try (Window window = new Window(CHROMIUM, width, "keyboard")) {
      Keyboard keyboard = new Keyboard(window.page());
      window.open("/");
      keyboard.goTo(link(window, "宣言事業者を探す"));
      keyboard.hit("Enter");
      window.shows("宣言事業者を探す");

      keyboard.type(window.field("事業者名"), Cast.WORD);
      assertThat(options(window)).hasCount(2);
      keyboard.hit("Escape");
      assertThat(options(window)).hasCount(0);
      keyboard.hit("Enter");
      found(window, 3);

      narrow(window, keyboard);
      widen(window, keyboard);
      chooseAName(window, keyboard);
      verify(window, keyboard);
    }
  }

  private static void narrow(Window window, Keyboard keyboard) {
    keyboard.goBackTo(window.field("事業者名"));
    if (window.page().locator(".filters > details").getAttribute("open") == null) {
      keyboard.goTo(window.page().locator(".filters__title"));
      keyboard.hit("Enter");
    }
    if (window.page().locator("details.facet").first().getAttribute("open") == null) {
      keyboard.goTo(summary(window, "都道府県"));
      keyboard.hit("Enter");
    }
    Locator osaka = window.page().locator("input[name=prefecture][value='27']");
    keyboard.choose(osaka);
    found(window, 2);
    assertThat(osaka).isFocused();
  }

  private static void widen(Window window, Keyboard keyboard) {
    keyboard.goTo(chip(window, "大阪府"));
    keyboard.hit("Enter");
    found(window, 3);
    assertThat(window.page().locator("#results-title")).isFocused();
  }

  private static void chooseAName(Window window, Keyboard keyboard) {
    keyboard.goBackTo(window.field("事業者名"));
    keyboard.hit("End");
    window.page().keyboard().type("工");
    assertThat(options(window)).hasCount(1);
    keyboard.hit("ArrowDown", "Enter");
    assertThat(window.field("事業者名")).hasValue(Cast.LIVE_NAME);
    found(window, 1);
  }

  private static void verify(Window window, Keyboard keyboard) {
    keyboard.goBackTo(summary(window, "そのほか"));
    keyboard.hit("Enter");
    keyboard.goTo(menu(window, "自己宣言IDを確認する"));
    keyboard.hit("Enter");
    window.shows("自己宣言IDを確認する");
    keyboard.type(window.field("自己宣言ID"), Cast.LIVE_ID);
    keyboard.hit("Enter");
    window.says("事業者名か法人番号のどちらかを入力してください。");
    keyboard.goTo(window.page().locator(".notice__list a"));
    keyboard.hit("Enter");
    assertThat(window.field("事業者名")).isFocused();
    window.page().keyboard().type(Cast.LIVE_NAME);
    keyboard.hit("Enter");
    window.says("有効な自己宣言です。");
    assertThat(window.page().locator(".notice[data-kind=success]")).isFocused();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/", "/search/", "/verify/", "/statistics/", "/nowhere/"})
  void the_first_key_leads_past_the_menu(String path) {
    try (Window window = new Window(CHROMIUM, 1280, "keyboard")) {
      window.open(path);
      assertThat(window.page().locator("h1")).isVisible();
      Keyboard keyboard = new Keyboard(window.page());
      Locator skip = window.page().locator(".skip-link");
      keyboard.hit("Tab");
      assertThat(skip).isFocused();
      assertThat(skip).isInViewport();

      keyboard.hit("Enter", "Tab");

      assertThat(window.page().locator(":focus")).hasCount(1);
      assertThat(window.page().locator("header :focus")).hasCount(0);
    }
  }

  /** Who listens hears how many were found: each number once, and nothing in between. */
  @Test
  void a_search_says_what_it_found_once() {
    try (Window window = new Window(CHROMIUM, 1280, "keyboard")) {
      window.open("/search/");
      window.says("件見つかりました");
      window.page().evaluate(LISTEN);
      window.fill("事業者名", Cast.WORD);
      window.press("検索する");
      found(window, 3);
      window.fill("事業者名", "ゐゑゐゑ");
      window.press("検索する");
      found(window, 0);

      assertThat(window.page().evaluate("heard.filter(words => words.includes('見つかりま'))"))
          .isEqualTo(List.of("3件見つかりました", NOTHING));
    }
  }

  private static void found(Window window, int hits) {
    assertThat(window.page().locator(".results__total"))
        .hasText(hits == 0 ? NOTHING : hits + "件見つかりました");
  }

  private static Locator link(Window window, String name) {
    return window
        .page()
        .getByRole(AriaRole.BANNER)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator menu(Window window, String name) {
    return window.page().locator(".more__menu a", new Page.LocatorOptions().setHasText(name));
  }

  private static Locator summary(Window window, String name) {
    return window
        .page()
        .locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name)));
  }

  private static Locator chip(Window window, String condition) {
    return window.page().locator(".chip", new Page.LocatorOptions().setHasText(condition));
  }

  private static Locator options(Window window) {
    return window.page().locator(".names__name");
  }
}
