package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.stack.TheStack;

/** A window as its user sees it: headings, labels, buttons. */
final class Window implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final Page page;
  private final int width;
  private final Path pictures;
  private final Overheard overheard;
  private int shots;

  /** Its pictures go into a folder of this story's own. */
  Window(Chromium chromium, int width, String story) {
    this(chromium.window(width), width, story);
  }

  /** As any visitor's, who keeps a page for when the network is gone. */
  static Window thatKeepsPages(Chromium chromium, int width, String story) {
    return new Window(chromium.window(width, ServiceWorkerPolicy.ALLOW), width, story);
  }

  private Window(Page page, int width, String story) {
    this.page = page;
    this.overheard = Overheard.in(page.context());
    this.width = width;
    this.pictures = SCREENSHOTS.resolve(story).resolve(Integer.toString(width));
  }

  Page page() {
    return page;
  }

  void open(String path) {
    page.navigate(path);
  }

  /** Goes on with somebody's session. */
  void goOnAs(Applicant applicant) {
    String origin = TheStack.site().origin().replace("http://", "https://");
    applicant
        .cookies()
        .forEach(
            (name, value) ->
                page.context()
                    .addCookies(
                        List.of(
                            new Cookie(name, value)
                                .setUrl(origin)
                                .setHttpOnly(true)
                                .setSecure(true))));
  }

  /** Waits for the heading; then the page must be without barriers, and a picture of it is kept. */
  void shows(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(heading);
    hasNoBarriers(heading);
    keepPicture(heading);
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  void fill(String label, String value) {
    field(label).fill(value);
  }

  void choose(String label, String value) {
    field(label).selectOption(value);
  }

  /** Opens what is folded away under this name, unless it is open. */
  void unfold(String name) {
    Locator part =
        page.locator("details")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("> summary", new Page.LocatorOptions().setHasText(name))));
    if (part.getAttribute("open") == null) {
      part.locator("> summary").click();
    }
  }

  void tick(String label) {
    page.getByLabel(label).check();
  }

  /** A field by what stands before it; whether it is required stands there too. */
  Locator field(String label) {
    return page.getByLabel(Pattern.compile("^" + label + "\\s*(必須|任意)?\\s*$"));
  }

  void says(String text) {
    assertThat(page.getByText(text).first()).isVisible();
  }

  private void hasNoBarriers(String heading) {
    assertThat(Inspection.barriers(page)).as("axe on 「%s」 at %d pixels", heading, width).isEmpty();
    assertThat(Inspection.layout(page))
        .as("what does not fit on 「%s」 at %d pixels", heading, width)
        .isEmpty();
  }

  private void keepPicture(String heading) {
    shots++;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve("%02d-%s.png".formatted(shots, heading)))
            .setFullPage(true));
  }

  /** No third party was asked, and nothing was kept out by the content security policy. */
  @Override
  public void close() {
    page.context().close();
    overheard.isAllInOrder();
  }
}
