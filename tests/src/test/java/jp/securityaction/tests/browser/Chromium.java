package jp.securityaction.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import jp.securityaction.tests.stack.TheStack;

/** The browser that {@code browser/prepare.mjs} found. */
final class Chromium implements AutoCloseable {
  private static final Path FOUND = Path.of("target/browser/browser.properties");
  private static final int HEIGHT = 900;

  /** For whatever a page is asked, on a machine that has other things to do. */
  private static final int PATIENCE_MILLIS = 15_000;

  private final Playwright playwright;
  private final Browser browser;
  private final boolean packaged;

  private Chromium(Playwright playwright, Browser browser, boolean packaged) {
    this.playwright = playwright;
    this.browser = browser;
    this.packaged = packaged;
  }

  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Properties found = found();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(found.getProperty("executable")))
                    .setEnv(environment(found))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new Chromium(
        playwright, browser, found.containsKey("libraries") && found.containsKey("fontconfig"));
  }

  /**
   * A window of nobody: without cookies of others, and without pages kept for when the network is
   * gone.
   */
  Page window(int width) {
    return window(width, ServiceWorkerPolicy.BLOCK);
  }

  Page window(int width, ServiceWorkerPolicy keptPages) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setServiceWorkers(keptPages)
                .setBaseURL(TheStack.site().origin())
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, HEIGHT));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context.newPage();
  }

  /** Whether browser and font are those of the npm packages, which draw the same everywhere. */
  boolean isPackaged() {
    return packaged;
  }

  private static Map<String, String> environment(Properties found) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    String libraries = found.getProperty("libraries");
    if (libraries != null) {
      environment.merge("LD_LIBRARY_PATH", libraries, (own, more) -> own + ":" + more);
    }
    String fontconfig = found.getProperty("fontconfig");
    if (fontconfig != null) {
      environment.put("FONTCONFIG_FILE", fontconfig);
    }
    return environment;
  }

  private static Properties found() {
    Properties found = new Properties();
    try (Reader file = Files.newBufferedReader(FOUND)) {
      found.load(file);
      return found;
    } catch (IOException notPrepared) {
      throw new UncheckedIOException(
          "run browser/prepare.mjs first, as the build does", notPrepared);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
