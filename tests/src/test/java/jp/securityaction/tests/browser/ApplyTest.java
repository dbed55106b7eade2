package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An applicant in a hurry: on a phone, by keyboard, with a network that fails and a session that
 * ends.
 */
final class ApplyTest {
  private static final int SLOW_MILLIS = 1500;
  private static final String DECLARATIONS = "**/api/declarations";

  @AutoClose private static final Chromium CHROMIUM = Chromium.start();

  private final String name = aNameApart();

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void two_stars_are_declared_step_by_step(int width) {
    try (Window window = arriving("load-" + (91_000 + width), width, "apply-two-stars")) {
      ApplyPage application = new ApplyPage(window);
      window.shows("自己宣言の手続き");
      window.says("ほかの項目の入力後に進めます");
      window.press("始める");
      application.agreeToTheTerms();
      application.describeTheBusiness(name);
      application.pledgeTwoStars();
      application.assessItself();
      application.nameThePolicy();
      application.nameAContact();
      window.shows("入力内容の確認");
      window.says("100点（100点満点）");

      String id = application.declare();

      window.says("二つ星ロゴをダウンロード");
      assertThat(id).isEqualTo(idOf("load-" + (91_000 + width)));
    }
  }

  @Test
  void steps_can_be_taken_in_any_order_but_declaring_is_the_last() {
    try (Window window = arriving("load-91001", 360, "apply-any-order")) {
      ApplyPage application = new ApplyPage(window);
      window.shows("自己宣言の手続き");
      window.follow("担当者の連絡先");
      application.nameAContact();
      window.shows("利用規約");
      window.press("手続きの一覧に戻る");
      window.shows("自己宣言の手続き");
      assertThat(status(window, "担当者の連絡先")).hasText("完了");
      assertThat(status(window, "利用規約への同意")).hasText("未入力");

      window.open("/apply/?step=confirm");
      window.shows("自己宣言の手続き");
      window.press("「利用規約への同意」に進む");
      application.agreeToTheTerms();
      application.describeTheBusiness(name);
      application.pledgeOneStar();
      window.shows("入力内容の確認");

      window.press("担当者の連絡先を修正する");
      window.shows("担当者の連絡先");
      window.fill("部署", "総務部");
      window.press("次へ進む");
      window.shows("入力内容の確認");
      window.says("総務部");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_sole_proprietor_is_asked_for_the_name_of_the_shop_and_for_no_number(int width) {
    try (Window window = arriving("sole-" + (91_000 + width), width, "apply-sole-proprietor")) {
      window.open("/apply/?step=business");
      window.shows("事業者の情報");
      window.says("個人事業主");
      assertThat(window.page().getByText("法人番号")).hasCount(0);

      window.fill("屋号または氏名", "");
      window.press("次へ進む");
      window.says("屋号または氏名を入力してください。");
      window.shows("事業者の情報");
    }
  }

  @Test
  void a_number_that_came_from_gbizid_is_shown_and_cannot_be_changed() {
    try (Window window = arriving("load-91008", 360, "apply-fixed-number")) {
      window.open("/apply/?step=business");
      window.says("上の内容はGビズIDの登録によるもので、ここでは変更できません。");
      assertThat(window.page().locator(".details").first())
          .containsText(Pattern.compile("法人番号\\s*[0-9]{13}"));
      assertThat(window.field("法人番号")).hasCount(0);
      window.shows("事業者の情報");
    }
  }

  @Test
  void a_reload_and_the_way_back_lose_nothing() {
    try (Window window = arriving("load-91002", 1280, "apply-reload")) {
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.agreeToTheTerms();
      window.shows("事業者の情報");
      window.fill("事業者名", name);
      window.page().reload();
      window.shows("事業者の情報");
      window.says("入力の途中だった内容を表示しています。");
      assertThat(window.field("事業者名")).hasValue(name);

      window.page().goBack();
      window.shows("利用規約");
      assertThat(window.page().getByLabel("利用規約に同意します")).isChecked();
      window.page().goForward();
      window.shows("事業者の情報");
      assertThat(window.field("事業者名")).hasValue(name);
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void a_session_that_ends_before_declaring_loses_nothing(int width) {
    String account = "load-" + (92_000 + width);
    try (Window window = arriving(account, width, "apply-expired")) {
      List<String> keys = keysSentBy(window);
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);
      endTheSession(window);

      window.press("自己宣言する");
      logInAgain(window, account);
      window.shows("入力内容の確認");
      window.says(name);
      String id = application.declare();

      assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
      isTheOnlyOneOf(account, id);
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void an_answer_that_gets_lost_and_a_second_try_give_one_id(int width) {
    String account = "load-" + (93_000 + width);
    try (Window window = arriving(account, width, "apply-answer-lost")) {
      List<String> keys = keysSentBy(window);
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);

      window.page().route(DECLARATIONS, ApplyTest::loseTheAnswer);
      window.press("自己宣言する");
      window.says("通信できませんでした。");
      window.shows("入力内容の確認");
      String given = idOf(account);
      window.page().unroute(DECLARATIONS);
      String id = application.declare();

      assertThat(id).isEqualTo(given);
      assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
      isTheOnlyOneOf(account, id);
    }
  }

  @Test
  void an_answer_that_gets_lost_is_there_after_a_reload() {
    String account = "load-91003";
    try (Window window = arriving(account, 360, "apply-answer-lost-reload")) {
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);
      window.page().route(DECLARATIONS, ApplyTest::loseTheAnswer);
      window.press("自己宣言する");
      window.says("通信できませんでした。");

      window.page().reload();

      isTheOnlyOneOf(account, application.isDone());
      window.page().goBack();
      window.shows("すでに自己宣言をしています");
    }
  }

  @Test
  void a_network_that_is_cut_stops_nobody_for_good() {
    String account = "load-91004";
    try (Window window = arriving(account, 360, "apply-offline")) {
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.agreeToTheTerms();
      application.describeTheBusiness(name);
      window.page().context().setOffline(true);
      application.pledgeOneStar();
      application.nameAContact();
      window.press("自己宣言する");
      window.says("通信できませんでした。");
      window.page().context().setOffline(false);

      isTheOnlyOneOf(account, application.declare());
    }
  }

  @Test
  void a_double_click_on_a_slow_network_declares_once() {
    String account = "load-91005";
    try (Window window = arriving(account, 360, "apply-double-click")) {
      List<String> keys = keysSentBy(window);
      ApplyPage application = new ApplyPage(window);
      window.press("始める");
      application.fillIn(name);
      window
          .page()
          .route(
              DECLARATIONS,
              route -> {
                window.page().waitForTimeout(SLOW_MILLIS);
                route.resume();
              });

      window
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("自己宣言する"))
          .dblclick();

      isTheOnlyOneOf(account, application.isDone());
      assertThat(keys).hasSize(1);
    }
  }

  @Test
  void the_whole_way_can_be_gone_by_keyboard() {
    String account = "load-91006";
    try (Window window = arriving(account, 1280, "apply-keyboard")) {
      Keyboard keyboard = new Keyboard(window.page());
      keyboard.press("始める");
      window.shows("利用規約");
      keyboard.choose(window.page().getByLabel("利用規約に同意します"));
      keyboard.press("次へ進む");

      window.shows("事業者の情報");
      keyboard.type(window.field("事業者名（フリガナ）"), "カブシキガイシャミナトセイコウ");
      keyboard.type(window.field("業種"), "E");
      keyboard.type(window.field("従業員数"), "25");
      keyboard.press("次へ進む");

      window.shows("段階");
      keyboard.choose(
          window.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("一つ星")));
      keyboard.choose(window.page().getByLabel("上の取組を行うことを宣言します"));
      keyboard.press("次へ進む");

      window.shows("担当者の連絡先");
      keyboard.press("次へ進む");
      window.shows("入力内容の確認");
      keyboard.press("自己宣言する");

      isTheOnlyOneOf(account, new ApplyPage(window).isDone());
    }
  }

  private static Window arriving(String account, int width, String story) {
    Window window = new Window(CHROMIUM, width, story);
    window.open("/apply/");
    logInAgain(window, account);
    return window;
  }

  private static void logInAgain(Window window, String account) {
    window.fill("アカウント", account);
    window.press("ログイン");
  }

  /** As it ends on the server by itself: the page learns of it with its next call. */
  private static void endTheSession(Window window) {
    window
        .page()
        .evaluate(
            """
            fetch('/api/logout', {
              method: 'POST',
              headers: {'content-type': 'application/json', 'x-requested-with': 'fetch'},
              body: '{}',
            })""");
  }

  /** The service gets the application and answers; the applicant never hears of it. */
  private static void loseTheAnswer(Route route) {
    assertThat(route.fetch().status()).isEqualTo(201);
    route.abort();
  }

  private static List<String> keysSentBy(Window window) {
    List<String> keys = new ArrayList<>();
    Consumer<Request> note =
        request -> {
          if (request.url().endsWith("/api/declarations")) {
            keys.add(request.headers().get("idempotency-key"));
          }
        };
    window.page().onRequest(note);
    return keys;
  }

  private static String idOf(String account) {
    return theApplicant(account).sees().at("/declarationId").text();
  }

  private static void isTheOnlyOneOf(String account, String id) {
    Applicant applicant = theApplicant(account);
    assertThat(applicant.sees().at("/declarationId").text()).isEqualTo(id);
    assertThat(applicant.history().texts("/action")).containsOnlyOnce("declared");
  }

  private static Locator status(Window window, String task) {
    return window
        .page()
        .locator(".task", new Page.LocatorOptions().setHasText(task))
        .locator(".tag");
  }
}
