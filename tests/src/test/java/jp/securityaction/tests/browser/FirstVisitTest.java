package jp.securityaction.tests.browser;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.template.BuiltPages;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page costs who sees it for the first time, on a phone far out in the country. */
final class FirstVisitTest {
  @AutoClose private static final Chromium CHROMIUM = Chromium.start();
  private static final Applicant DECLARER = aDeclarer(anApplication());

  private static final int MOST_BYTES = 100_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_first_visit_takes_less_than_a_hundred_kilobytes(String path) {
    List<Request> answered = new ArrayList<>();
    try (Window window = new Window(CHROMIUM, 360, "first-visit")) {
      window.goOnAs(DECLARER);
      window.page().onRequestFinished(answered::add);
      window.open(path);
      window.page().waitForLoadState(LoadState.NETWORKIDLE);

      int transferred = 0;
      for (Request request : answered) {
        Sizes sizes = request.sizes();
        transferred += sizes.responseHeadersSize + sizes.responseBodySize;
      }
      assertThat(transferred).isPositive().isLessThan(MOST_BYTES);
    }
  }

  static List<String> pages() throws IOException {
    return BuiltPages.addresses();
  }
}
