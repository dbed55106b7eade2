package jp.securityaction.tests.browser;

import static jp.securityaction.tests.browser.PageState.state;
import static jp.securityaction.tests.browser.Steps.as;
import static jp.securityaction.tests.browser.Steps.choose;
import static jp.securityaction.tests.browser.Steps.fill;
import static jp.securityaction.tests.browser.Steps.open;
import static jp.securityaction.tests.browser.Steps.press;
import static jp.securityaction.tests.browser.Steps.says;
import static jp.securityaction.tests.browser.Steps.showsACode;
import static jp.securityaction.tests.browser.Steps.silent;
import static jp.securityaction.tests.browser.Steps.tick;
import static jp.securityaction.tests.browser.Steps.unavailable;

import java.util.List;
import jp.securityaction.tests.browser.PageState.Step;

/** The pages of who has logged in. */
final class OwnStates {
  static final List<PageState> ALL =
      List.of(
          state("/apply/", "tasks", applying("")),
          state(
              "/apply/",
              "tasks for a subsidy",
              as(() -> Cast.SUCCESSOR),
              open("/apply/"),
              says("ほかに1件あります"),
              tick("はい"),
              says("同じGビズIDで宣言して")),
          state("/apply/", "terms", applying("?step=terms")),
          state(
              "/apply/",
              "terms with faults",
              applying("?step=terms"),
              press("次へ進む"),
              says("同意してください")),
          state("/apply/", "business", agreed(), says("事業者の情報")),
          state("/apply/", "business with faults", agreed(), press("次へ進む"), says("確認してください")),
          state(
              "/apply/",
              "done",
              as(() -> Cast.LIVE),
              open("/apply/?step=done"),
              says(Cast.LIVE_ID),
              showsACode()),
          state(
              "/apply/",
              "done longest",
              as(() -> Cast.LONGEST),
              open("/apply/?step=done"),
              says("髙𠮷﨑"),
              showsACode()),
          state(
              "/apply/",
              "star with faults",
              applying("?step=star"),
              press("次へ進む"),
              says("確認してください")),
          state("/apply/", "already declared", as(() -> Cast.LIVE), open("/apply/")),
          //
          state("/mypage/", "live", mine(""), says(Cast.LIVE_NAME)),
          state("/mypage/", "longest", as(() -> Cast.LONGEST), open("/mypage/"), says("髙𠮷﨑")),
          state("/mypage/", "stopped", as(() -> Cast.STOPPED), open("/mypage/"), says("停止")),
          state("/mypage/", "not declared", as(() -> Cast.NEWCOMER), open("/mypage/")),
          state(
              "/mypage/",
              "not declared, others have",
              as(() -> Cast.SUCCESSOR),
              open("/mypage/"),
              says("ほかに1件あります")),
          state("/mypage/", "stop former", stoppingFormer()),
          state(
              "/mypage/",
              "stop former not typed",
              stoppingFormer(),
              press("停止の確認に進む"),
              says("確認してください")),
          state(
              "/mypage/",
              "stop former asked",
              stoppingFormer(),
              fill("以前のGビズIDで発行された自己宣言ID", "51234567897"),
              press("停止の確認に進む"),
              says("取り消せません")),
          state("/mypage/", "change", mine("?view=change"), says("登録内容の変更")),
          state(
              "/mypage/",
              "change with faults",
              mine("?view=change"),
              fill("事業者名", ""),
              press("変更の確認に進む"),
              says("確認してください")),
          state(
              "/mypage/",
              "change to be confirmed",
              mine("?view=change"),
              choose("業種", "I"),
              fill("建物名", "髙𠮷ビル".repeat(20)),
              press("変更の確認に進む"),
              says("変更します")),
          state("/mypage/", "step up", mine("?view=step-up"), says("自社診断の結果")),
          state(
              "/mypage/",
              "step up with faults",
              mine("?view=step-up"),
              press("次へ進む"),
              says("確認してください")),
          state("/mypage/", "stop", mine("?view=stop"), says("取り消せません")),
          state(
              "/mypage/",
              "stop not confirmed",
              mine("?view=stop"),
              press("自己宣言を停止する"),
              says("最後の4桁を入力してください")),
          state("/mypage/", "history", mine("?view=history"), says("自己宣言をしました")),
          state(
              "/mypage/",
              "unavailable",
              as(() -> Cast.LIVE),
              unavailable("/api/registration"),
              open("/mypage/"),
              says("もう一度読み込む")),
          state(
              "/mypage/",
              "slow",
              as(() -> Cast.LIVE),
              silent("/api/registration"),
              open("/mypage/"),
              says("読み込んで")));

  private OwnStates() {}

  private static Step applying(String step) {
    return window -> {
      window.goOnAs(Cast.NEWCOMER);
      window.open("/apply/" + step);
      window.says("自己宣言");
    };
  }

  private static Step agreed() {
    return window -> {
      applying("?step=terms").in(window);
      tick("利用規約に同意します").in(window);
      press("次へ進む").in(window);
      says("事業者の情報").in(window);
    };
  }

  private static Step stoppingFormer() {
    return window -> {
      as(() -> Cast.SUCCESSOR).in(window);
      open("/mypage/?view=stop-former").in(window);
      says("登録し直す").in(window);
    };
  }

  private static Step mine(String view) {
    return window -> {
      window.goOnAs(Cast.LIVE);
      window.open("/mypage/" + view);
    };
  }
}
