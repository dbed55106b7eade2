package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For who reads no Japanese: nothing but names is in it, and names say that they are. */
final class EnglishPagesTest {
  private static final String JAPANESE_UNMARKED =
      """
      () => {
        const japanese = /[\\u3040-\\u30ff\\u4e00-\\u9fff]/;
        const unmarked = (node) => node.parentElement.closest('[lang]').lang === 'en';
        const found = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { data } = texts.currentNode;
          if (japanese.test(data) && unmarked(texts.currentNode)) found.push(data);
        }
        for (const named of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
          for (const name of ['aria-label', 'title', 'placeholder']) {
            const text = named.getAttribute(name) ?? '';
            if (japanese.test(text) && named.closest('[lang]').lang === 'en') found.push(text);
          }
        }
        if (japanese.test(document.title)) found.push(document.title);
        return found;
      }
      """;

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private final String name = aNameApart();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void the_overview_leads_to_search_and_back_to_japanese(int width) {
    try (Window window = new Window(CHROMIUM, width, "english-overview")) {
      window.open("/");
      window.follow("English");
      shows(window, "Businesses that declare");
      window.follow("Search for declarers");
      shows(window, "Search for declarers");
      window.follow("日本語");
      window.shows("宣言事業者を探す");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {320, 360, 1280})
  void the_search_is_in_english_but_for_names(int width) throws IOException {
    aDeclarer(anApplication().named(name).in("13", "13101"));
    Searches searches = new Searches(aVisitor());
    Eventually.holds(() -> assertThat(searches.byName(name).at("/total").number()).isPositive());
    try (Window window = new Window(CHROMIUM, width, "english-search")) {
      window.open("/en/search/");
      window.fill("Name of the business", name);
      window.says("Names offered: 1");
      shows(window, "Search for declarers");
      window.press("Search");
      assertThat(window.page().locator(".results__total")).hasText("1 business found");
      window.unfold("Narrow down");
      for (String facet : new String[] {"Prefecture", "Industry", "Stars", "Kind of business"}) {
        window.unfold(facet);
      }
      window.tick("Tokyo");
      window.unfold("City");
      assertThat(window.page().locator(".result")).containsText("Tokyo 千代田区");
      assertThat(window.page().locator(".result__name")).hasAttribute("lang", "ja");
      shows(window, "Search for declarers");

      Download file = window.page().waitForDownload(() -> window.press("Download CSV"));
      assertThat(Files.readString(file.path())).startsWith("\uFEFFName,").contains(",Tokyo,");
      window.says("Saved.");
      shows(window, "Search for declarers");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_search_without_hits_and_one_that_fails_say_so_in_english(int width) {
    try (Window window = new Window(CHROMIUM, width, "english-search-fails")) {
      window.open("/en/search/?q=" + Encoding.query("ゐゑゐゑ") + "&prefecture=13");
      window.says("No business was found");
      shows(window, "Search for declarers");

      window.open("/en/search/?cursor=nonsense");
      window.says("This page of results is not there any more.");
      shows(window, "Search for declarers");

      window.page().route("**/api/search*", Route::abort);
      window.press("Search");
      window.says("No connection.");
      shows(window, "Search for declarers");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void an_id_is_verified_in_english(int width) {
    String id = aDeclarer(anApplication().named(name)).sees().at("/declarationId").text();
    try (Window window = new Window(CHROMIUM, width, "english-verify")) {
      window.open("/en/verify/");
      window.press("Verify");
      window.says("Enter the item “Self-declaration ID”.");
      shows(window, "Verify a self-declaration ID");
      enter(window, "Self-declaration ID", id);
      window.press("Verify");
      window.says("Enter either the name of the business or its corporate number.");
      enter(window, "Corporate number", "7000012050003");
      window.press("Verify");
      window.says("There is a slip");
      shows(window, "Verify a self-declaration ID");
      enter(window, "Corporate number", "");
      enter(window, "Name of the business", name);
      window.press("Verify");
      window.says("This self-declaration is in force.");
      shows(window, "Verify a self-declaration ID");
      enter(window, "Self-declaration ID", "41234567890");
      window.press("Verify");
      window.says("This ID was given up to March 2026.");
      shows(window, "Verify a self-declaration ID");
    }
  }

  @Test
  void a_list_is_verified_in_english() {
    String id = aDeclarer(anApplication().named(name)).sees().at("/declarationId").text();
    try (Window window = new Window(CHROMIUM, 360, "english-verify-list")) {
      window.open("/en/verify/");
      window.press("Verify many");
      window.says("Choose a CSV file.");
      choose(window, "declarationId,name\n" + id + "," + name + "\n41234567890,x\n");
      window.press("Verify many");
      window.says("Verified: 2.");
      window.unfold("Show the rows that are neither");
      shows(window, "Verify a self-declaration ID");
      choose(window, "company,memo\n" + name + ",x\n");
      window.press("Verify many");
      window.says("The first row must name at least one of the columns");
      choose(window, "declarationId,name\n" + id + ",\n");
      window.press("Verify many");
      window.says("unreadable: 1");
      shows(window, "Verify a self-declaration ID");
    }
  }

  private static void shows(Window window, String heading) {
    window.shows(heading);
    assertThat(window.page().locator("html")).hasAttribute("lang", "en");
    assertThat((Iterable<?>) window.page().evaluate(JAPANESE_UNMARKED)).isEmpty();
  }

  private static void enter(Window window, String label, String value) {
    window.page().getByLabel(Pattern.compile("^" + label)).fill(value);
  }

  private static void choose(Window window, String table) {
    window
        .page()
        .getByLabel("CSV file")
        .setInputFiles(
            new FilePayload("list.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
  }
}
