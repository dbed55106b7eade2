package jp.securityaction.tests.browser;

import static jp.securityaction.tests.browser.PageState.state;
import static jp.securityaction.tests.browser.Steps.as;
import static jp.securityaction.tests.browser.Steps.open;
import static jp.securityaction.tests.browser.Steps.press;
import static jp.securityaction.tests.browser.Steps.says;
import static jp.securityaction.tests.browser.Steps.silent;
import static jp.securityaction.tests.browser.Steps.unavailable;

import java.util.List;
import jp.securityaction.tests.given.Applicants;

/** The pages of who has logged in. */
final class OwnStates {
  static final List<PageState> ALL =
      List.of(
          state("/apply/", "terms", as(Applicants::anApplicant), open("/apply/"), says("利用規約")),
          state(
              "/apply/",
              "terms not agreed to",
              as(Applicants::anApplicant),
              open("/apply/"),
              press("次へ進む"),
              says("同意してください")),
          state(
              "/apply/",
              "already declared",
              as(() -> Cast.LIVE),
              open("/apply/"),
              says(Cast.LIVE_ID)),
          state("/mypage/", "live", as(() -> Cast.LIVE), open("/mypage/"), says(Cast.LIVE_NAME)),
          state("/mypage/", "longest", as(() -> Cast.LONGEST), open("/mypage/"), says("髙𠮷﨑")),
          state("/mypage/", "stopped", as(() -> Cast.STOPPED), open("/mypage/"), says("停止")),
          state("/mypage/", "not declared", as(Applicants::anApplicant), open("/mypage/")),
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
}
