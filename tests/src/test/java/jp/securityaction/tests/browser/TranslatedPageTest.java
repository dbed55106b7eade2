package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages that the browser translates while they are used, which takes their text nodes away. */
final class TranslatedPageTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @Test
  void a_search_goes_on_and_says_what_it_finds_now() {
    String name = aNameApart();
    aDeclarer(anApplication().named(name));
    Searches searches = new Searches(aVisitor());
    Eventually.holds(
        () -> assertThat(searches.byName(name, "").at("/total").number()).isPositive());
    try (Window window = translated("translated-search")) {
      List<String> errors = errorsIn(window);
      window.open("/search/?q=" + Encoding.query(name));
      assertThat(total(window)).hasText("«1件見つかりました»");

      window.page().fill("#q", "ゐゑゐゑゐゑ");
      window.page().press("#q", "Enter");
      assertThat(total(window)).hasText("«条件に合う事業者は見つかりませんでした»");
      window.page().fill("#q", name);
      window.page().press("#q", "Enter");
      assertThat(total(window)).hasText("«1件見つかりました»");
      assertThat(window.page().locator(".result__name")).containsText(name);
      assertThat(window.page().locator(".results > [role=status]")).hasText("«1件見つかりました»");

      assertThat(errors).isEmpty();
    }
  }

  @Test
  void my_page_goes_on_and_says_what_is_so_now() {
    Applicant owner = aDeclarer(anApplication());
    try (Window window = translated("translated-my-page")) {
      List<String> errors = errorsIn(window);
      window.goOnAs(owner);
      window.open("/mypage/");
      Locator mailNews = window.page().locator("section[aria-labelledby=mail-news-title]");
      mailNews.locator("button").click();
      assertThat(mailNews.getByRole(AriaRole.STATUS))
          .containsText(Pattern.compile("配信を(開始|停止)しました"));

      window.open("/mypage/?view=stop");
      window.page().locator("button[type=submit]").click();
      assertThat(window.page().locator("#error-summary-title")).isVisible();
      assertThat(window.page().locator(".field__fault")).containsText("最後の4桁");

      assertThat(errors).isEmpty();
    }
  }

  private static Window translated(String story) {
    Window window = new Window(CHROMIUM, 360, story);
    window.page().addInitScript(Inspection.script("translator"));
    return window;
  }

  private static List<String> errorsIn(Window window) {
    List<String> errors = new ArrayList<>();
    window.page().onPageError(errors::add);
    return errors;
  }

  private static Locator total(Window window) {
    return window.page().locator(".results__total");
  }
}
