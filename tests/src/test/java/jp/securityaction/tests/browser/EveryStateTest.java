package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.tests.template.BuiltPages;
import jp.securityaction.tests.template.Proof;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, whatever has happened on it: nobody is kept out. */
final class EveryStateTest {
  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** A wide window at 200 %. */
  private static final int ZOOMED = 640;

  /** A4 without its margins, at 96 dots an inch. */
  private static final int PAPER = 718;

  private static final int HEIGHT = 900;

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @Test
  void every_page_that_is_built_has_states_here() throws IOException {
    List<String> pages = States.all().map(PageState::page).distinct().toList();

    assertThat(pages).containsAll(BuiltPages.addresses());
    Proof.of(
        "pages-and-states",
        "%d pages in %d states, each at %d and %d pixels, printed, in forced colours, at 200 %%, with text of 200 %%, with wider spacing"
            .formatted(pages.size(), States.all().count(), NARROW, WIDE));
  }

  @ParameterizedTest(name = "{0} at {1} pixels")
  @MethodSource("statesAtWidths")
  void nobody_is_kept_out(PageState state, int width) {
    try (Window window = new Window(CHROMIUM, width, "states")) {
      state.reach(window);
      Page page = window.page();
      assertThat(page.locator("h1")).isVisible();

      List<String> faults = new ArrayList<>();
      faults.addAll(Inspection.errorSummary(page));
      faults.addAll(Inspection.barriers(page));
      faults.addAll(Inspection.structure(page));
      faults.addAll(Inspection.layout(page));
      if (width == WIDE) {
        otherWaysOfSeeing(page, faults);
      }
      faults.addAll(Inspection.focus(page));
      assertThat(faults).as("%s at %d pixels", state, width).isEmpty();
    }
  }

  private static void otherWaysOfSeeing(Page page, List<String> faults) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(PAPER, HEIGHT);
    faults.addAll(Inspection.named("printed", Inspection.layout(page)));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

    Inspection.enlarge(page, true);
    faults.addAll(Inspection.named("with text of 200 %", Inspection.layout(page)));
    Inspection.enlarge(page, false);

    page.setViewportSize(ZOOMED, HEIGHT / 2);
    faults.addAll(Inspection.named("at 200 %", Inspection.layout(page)));
    Inspection.spaceOut(page);
    faults.addAll(Inspection.named("with wider spacing", Inspection.layout(page)));
    page.setViewportSize(WIDE, HEIGHT);

    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    faults.addAll(Inspection.named("in forced colours", Inspection.focus(page)));
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  static Stream<Arguments> statesAtWidths() {
    return States.all()
        .flatMap(state -> Stream.of(NARROW, WIDE).map(width -> Arguments.of(state, width)));
  }
}
