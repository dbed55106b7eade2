package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages look as they did when somebody last looked at them: as in {@code
 * src/test/resources/pictures}. With {@code -Dscreenshots.renew=true} those are made anew, and then
 * wait to be looked at and committed.
 */
final class PicturesTest {
  private static final Path KEPT = Path.of("src/test/resources/pictures");
  private static final Path FOUND = Path.of("target/pictures");
  private static final boolean RENEW = Boolean.getBoolean("screenshots.renew");
  private static final int NARROW = 360;
  private static final int WIDE = 1280;

  /** Of what is below, enough is seen by then. */
  private static final int HIGHEST = 1200;

  /** Of a million pixels; a word that changes is some hundreds. */
  private static final long MOST_PER_MILLION = 100;

  private static final long MILLION = 1_000_000;

  /** What they show is another at every run, or is shown by another state too. */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "/help/ answer open",
          "/search/ everything",
          "/search/ slow",
          "/search/ slow after an answer",
          "/statistics/ slow",
          "/mypage/ slow");

  private static final Pattern STILL_COMING = Pattern.compile("(読み込んで|検索して)います…|Searching…");

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "{0} at {1} pixels")
  @MethodSource("statesAtWidths")
  void looks_as_it_did(PageState state, int width) {
    assumeThat(CHROMIUM.isPackaged())
        .as("another browser or font than the packaged one draws otherwise")
        .isTrue();
    try (Window window = new Window(CHROMIUM, width, "pictures")) {
      state.reach(window);
      Picture found = taken(window.page());
      Path name = Path.of(state.fileName() + "-" + width + ".png");
      if (RENEW) {
        found.keep(KEPT.resolve(name));
      } else {
        compare(found, name);
      }
    }
  }

  private static void compare(Picture found, Path name) {
    Path kept = KEPT.resolve(name);
    assertThat(kept).as("no picture: see docs/quality.md on how to make one").exists();
    Picture expected = Picture.in(kept);
    long differing = expected.differences(found);
    if (differing * MILLION > MOST_PER_MILLION * expected.size()) {
      Path beside = FOUND.resolve(name.toString().replace(".png", ""));
      expected.keep(beside.resolve("expected.png"));
      found.keep(beside.resolve("found.png"));
      expected.difference(found).keep(beside.resolve("difference.png"));
      throw new AssertionError(
          "%s differs in %d pixels: look at tests/%s".formatted(name, differing, beside));
    }
  }

  private static Picture taken(Page page) {
    assertThat(page.locator("h1")).isVisible();
    // Names of cities, for one, come when the rest is there.
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.getByText(STILL_COMING)).hasCount(0);
    Inspection.settle(page);
    int width = page.viewportSize().width;
    int height =
        ((Number)
                page.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))
            .intValue();
    return Picture.of(
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, HIGHEST))));
  }

  static Stream<Arguments> statesAtWidths() {
    return States.all()
        .filter(state -> !NOT_KEPT.contains(state.toString()))
        .flatMap(state -> Stream.of(NARROW, WIDE).map(width -> Arguments.of(state, width)));
  }
}
