package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declarer takes along: the ID, the caption, a sheet of paper with a code on it. */
final class DoneTest {
  private static final String TITLE = "自己宣言の控え";

  /** Told to look for a code first, the reader misses about one in two hundred, at any size. */
  private static final Map<DecodeHintType, ?> NOTHING_ELSE =
      Map.of(DecodeHintType.PURE_BARCODE, true);

  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page[^s]");

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void id_and_caption_are_copied_and_the_code_leads_to_the_verification(int width)
      throws IOException, ReaderException {
    String name = aNameApart();
    Applicant declarer = aDeclarer(anApplication().named(name));
    String id = declarer.sees().at("/declarationId").text();
    try (Window window = sheetOf(declarer, width, "done")) {
      window.page().reload();
      window.shows(TITLE);
      assertThat(window.page().locator(".declaration__id strong")).hasText(id);

      window.press("自己宣言IDをコピー");
      window.says("コピーしました");
      assertThat(copied(window)).isEqualTo(id);
      window.press("説明をコピー");
      assertThat(window.page().getByText("コピーしました")).hasCount(2);
      assertThat(copied(window)).contains("自己宣言しています", id, "認証・認定ではありません。");

      String address = codeOn(window);
      assertThat(address).isEqualTo(TheStack.site().origin() + "/verify/#id=" + id);
      window.page().navigate(address);
      window.fill("事業者名", name);
      window.press("確認する");
      window.says("有効な自己宣言です。");
    }
  }

  static Stream<Arguments> sheets() {
    return Stream.of(
        arguments("short", anApplication().named(aNameApart()), "一つ星宣言書"),
        arguments("two-stars", anApplication().ofTwoStars().named(aNameApart()), "二つ星宣言書"),
        arguments("longest", longestOfAll(), "二つ星宣言書"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sheets")
  void the_sheet_is_one_page_of_a4(String story, AnApplication application, String title)
      throws IOException, ReaderException {
    Applicant declarer = aDeclarer(application);
    String id = declarer.sees().at("/declarationId").text();
    try (Window window = sheetOf(declarer, 1280, "done-" + story)) {
      assertThat(window.page().locator(".sheet")).containsText("東京都千代田区");
      Path pdf = Path.of("target/screenshots/done-" + story + "/sheet.pdf");
      byte[] printed =
          window
              .page()
              .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4").setPath(pdf));
      window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      window.says(id);
      window.says(application.name());
      for (String printedText :
          List.of(
              "SECURITY ACTION " + title,
              application.draft().at("/business/street").text(),
              application.draft().at("/business/representative/lastName").text(),
              "ガイドライン 第4.0版",
              "発行日時：",
              "運営：")) {
        assertThat(window.page().locator(".sheet")).containsText(printedText);
      }
      if (title.startsWith("二つ星")) {
        assertThat(window.page().locator(".sheet"))
            .containsText(application.draft().at("/secondStar/policyUrl").text());
      }
      assertThat(window.page().locator(".verification-code .print-only")).isVisible();
      assertThat(window.page().locator(".header")).isHidden();
      assertThat(codeOn(window)).endsWith("#id=" + id);
      window
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(pdf.resolveSibling("sheet.png"))
                  .setFullPage(true));
      assertThat(pagesOf(printed)).isEqualTo(1);
    }
  }

  /** Everything that the contract allows at its greatest length. */
  private static AnApplication longestOfAll() {
    String wide = "髙𠮷ながい名前株式会社".repeat(20);
    String address = "https://www.example.jp/";
    return anApplication()
        .ofTwoStars()
        .named(first(150, wide))
        .with("/business/street", first(200, wide))
        .with("/business/building", first(100, wide))
        .with("/business/representative/title", first(50, wide))
        .with("/business/representative/lastName", first(50, wide))
        .with("/business/representative/firstName", first(50, wide))
        .with("/secondStar/policyUrl", address + "a".repeat(2000 - address.length()));
  }

  private static String first(int codePoints, String text) {
    return text.substring(0, text.offsetByCodePoints(0, codePoints));
  }

  @Test
  void a_count_of_pages_counts() throws IOException {
    try (Window window = new Window(CHROMIUM, 1280, "done-two-pages")) {
      window.page().setContent("<p>1</p><p style='break-before: page'>2</p>");
      assertThat(pagesOf(window.page().pdf())).isEqualTo(2);
    }
  }

  /** What is drawn for this page alone is loaded by this page alone. */
  @Test
  void nobody_else_loads_what_draws_the_code() {
    try (Window window = new Window(CHROMIUM, 360, "done-others")) {
      List<String> asked = new ArrayList<>();
      window.page().onRequest(request -> asked.add(request.url()));
      window.open("/apply/");
      window.fill("アカウント", "load-91007");
      window.press("ログイン");
      window.shows("自己宣言の手続き");

      assertThat(asked).isNotEmpty().noneMatch(address -> address.contains("QrCode"));
    }
  }

  private static Window sheetOf(Applicant declarer, int width, String story) {
    Window window = new Window(CHROMIUM, width, story);
    window.goOnAs(declarer);
    window.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    window.open("/apply/?step=done");
    window.shows(TITLE);
    assertThat(window.page().locator(".qr-code")).isVisible();
    return window;
  }

  private static String copied(Window window) {
    return (String) window.page().evaluate("navigator.clipboard.readText()");
  }

  private static String codeOn(Window window) throws IOException, ReaderException {
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(window.page().locator(".qr-code").screenshot()));
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
            NOTHING_ELSE)
        .getText();
  }

  /** Chromium writes each page as an object in the clear. */
  private static long pagesOf(byte[] pdf) {
    return PAGES.matcher(new String(pdf, ISO_8859_1)).results().count();
  }
}
