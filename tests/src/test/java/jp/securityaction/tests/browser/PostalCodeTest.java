package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seven digits fill the address in: from files of this site, and never over what somebody typed.
 */
final class PostalCodeTest {
  private static final String STEP = "事業者の情報";

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void the_address_is_filled_in_offered_or_left_to_the_applicant(int width) {
    try (Window window = new Window(CHROMIUM, width, "postal-code")) {
      window.open("/apply/?step=business");
      window.fill("アカウント", "load-" + (94_000 + width));
      window.press("ログイン");
      window.shows(STEP);
      window.says("あらかじめ入力してあります");

      window.fill("郵便番号", "");
      window.choose("都道府県", "");
      window.fill("町名・番地", "");
      window.fill("郵便番号", "１００−００１３");
      window.says("「東京都千代田区霞が関」を入力しました。");
      hasAddress(window, "13", "13101", "霞が関");
      window.shows(STEP);

      window.fill("町名・番地", "霞が関1-2-3");
      window.fill("郵便番号", "530-0001");
      window.says("この郵便番号の住所は「大阪府大阪市北区梅田」です。");
      hasAddress(window, "13", "13101", "霞が関1-2-3");
      window.shows(STEP);
      window.press("この住所に置き換える");
      hasAddress(window, "27", "27127", "梅田");
      assertThat(window.field("町名・番地")).isFocused();

      window.fill("郵便番号", "4980000");
      window.says("この郵便番号の住所は2件あります。");
      window.page().getByLabel("住所の候補").selectOption("三重県桑名郡木曽岬町");
      window.shows(STEP);
      window.press("選んだ住所を入力する");
      hasAddress(window, "24", "24303", "");

      window.fill("郵便番号", "0000000");
      window.says("見つかりませんでした。住所を入力してください。");
      window.shows(STEP);

      window.page().route("**/data/postal/*", Route::abort);
      window.fill("郵便番号", "900-0021");
      window.says("郵便番号から住所を調べられませんでした。住所を入力してください。");
      hasAddress(window, "24", "24303", "");
      window.shows(STEP);
    }
  }

  private static void hasAddress(Window window, String prefecture, String city, String street) {
    assertThat(window.field("都道府県")).hasValue(prefecture);
    assertThat(window.field("市区町村")).hasValue(city);
    assertThat(window.field("町名・番地")).hasValue(street);
  }
}
