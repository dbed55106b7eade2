package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.securityaction.tests.template.Proof;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages look as they did when somebody last looked at them: as in {@code
 * src/test/resources/pictures}. With {@code -Dscreenshots.renew=true} those are made anew, and then
 * wait to be looked at and committed. Another browser or font than the packaged one draws
 * otherwise.
 */
@EnabledOnOs(
    value = OS.LINUX,
    architectures = "amd64",
    disabledReason = "the packaged browser runs on x86_64 Linux alone")
@DisabledIfEnvironmentVariable(
    named = "CHROMIUM",
    matches = ".+",
    disabledReason = "another browser was asked for")
final class PicturesTest {
  private static final Path KEPT = Path.of("src/test/resources/pictures");
  private static final Path FOUND = Path.of("target/pictures");
  private static final boolean RENEW = Boolean.getBoolean("screenshots.renew");

  /** Shows more of a page than a telephone's would down to the same height (ADR 0041). */
  private static final int WIDTH = 1280;

  /** Of what is below, enough is seen by then. */
  private static final int HIGHEST = 1200;

  /** Of a million pixels; a word that changes is some hundreds. */
  private static final long MOST_PER_MILLION = 100;

  private static final long MILLION = 1_000_000;

  /** They show something else at every run. */
  private static final Set<String> NEVER_ALIKE =
      Set.of(
          "/search/ everything",
          "/search/ slow",
          "/search/ slow after an answer",
          "/statistics/ slow",
          "/status/ asking",
          "/mypage/ slow");

  /** Another state has the same layout and, but for a title or a name, the same words. */
  private static final Set<String> ALSO_SHOWN_BY_ANOTHER =
      Set.of(
          "/help/ answer open",
          "/verify/ longest name",
          "/verify/ unavailable",
          "/statistics/ unavailable",
          "/subsidies/ unavailable",
          "/open-data/ unavailable",
          "/mypage/ change with faults");

  private static final Pattern STILL_COMING = Pattern.compile("(読み込んで|検索して)います…|Searching…");

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @Test
  void every_picture_is_one_of_a_state() throws IOException {
    List<Path> states = states().map(PicturesTest::fileName).toList();

    assertThat(CHROMIUM.isPackaged()).as("the packaged browser and font are used").isTrue();
    try (Stream<Path> files = Files.walk(KEPT)) {
      assertThat(files.filter(Files::isRegularFile).map(KEPT::relativize))
          .containsExactlyInAnyOrderElementsOf(states);
    }
    Proof.of(
        "pictures", "%d states look as they did, at %d pixels".formatted(states.size(), WIDTH));
  }

  @ParameterizedTest
  @MethodSource("states")
  void looks_as_it_did(PageState state) {
    assertThat(CHROMIUM.isPackaged()).as("the packaged browser and font are used").isTrue();
    try (Window window = new Window(CHROMIUM, WIDTH, "pictures")) {
      state.reach(window);
      Picture found = taken(window.page());
      Path name = fileName(state);
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

  static Stream<PageState> states() {
    return States.all()
        .filter(state -> !NEVER_ALIKE.contains(state.toString()))
        .filter(state -> !ALSO_SHOWN_BY_ANOTHER.contains(state.toString()));
  }

  private static Path fileName(PageState state) {
    return Path.of(state.fileName() + ".png");
  }
}
