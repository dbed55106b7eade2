package jp.securityaction.tests.browser;

import static jp.securityaction.tests.browser.PageState.state;
import static jp.securityaction.tests.browser.Steps.answer;
import static jp.securityaction.tests.browser.Steps.chooseFile;
import static jp.securityaction.tests.browser.Steps.counted;
import static jp.securityaction.tests.browser.Steps.deadlinesAhead;
import static jp.securityaction.tests.browser.Steps.fill;
import static jp.securityaction.tests.browser.Steps.follow;
import static jp.securityaction.tests.browser.Steps.offersNames;
import static jp.securityaction.tests.browser.Steps.open;
import static jp.securityaction.tests.browser.Steps.press;
import static jp.securityaction.tests.browser.Steps.says;
import static jp.securityaction.tests.browser.Steps.silent;
import static jp.securityaction.tests.browser.Steps.tick;
import static jp.securityaction.tests.browser.Steps.type;
import static jp.securityaction.tests.browser.Steps.unavailable;
import static jp.securityaction.tests.browser.Steps.unfold;

import java.util.List;
import jp.securityaction.benchmarks.client.Encoding;

/** The pages that everybody sees. */
final class PublicStates {
  private static final String SEVERAL = "/search/?q=" + Encoding.query(Cast.WORD) + "&sort=name";
  private static final String LONGEST = "/search/?q=" + Encoding.query(Cast.LONGEST_NAME);
  private static final String LIST =
      "自己宣言ID,事業者名\r\n" + Cast.LIVE_ID + "," + Cast.LIVE_NAME + "\r\n41234567890,みなと\r\n";

  static final List<PageState> ALL =
      List.of(
          state("/", "opened", open("/")),
          state("/", "menu open", open("/"), unfold("そのほか")),
          state("/", "deadline ahead", deadlinesAhead(), open("/"), says("次の締切")),
          state("/help/", "opened", open("/help/")),
          state("/help/", "answer open", open("/help/#no-gbizid"), says("GビズID")),
          state("/accessibility/", "opened", open("/accessibility/")),
          state("/contact/", "opened", open("/contact/"), says("運営者と窓口")),
          state("/en/contact/", "opened", open("/en/contact/"), says("Who runs this site")),
          state("/terms/", "opened", open("/terms/"), says("自己宣言について")),
          state("/privacy/", "opened", open("/privacy/"), says("公開しない情報")),
          state("/news/", "opened", open("/news/"), says("新しい自己宣言システムの運用")),
          state("/sitemap/", "opened", open("/sitemap/"), says("サイトマップ")),
          state("/status/", "all up", open("/status/"), says("すべて利用できます")),
          state(
              "/status/",
              "search away",
              unavailable("/api/search*"),
              open("/status/"),
              says("一部を利用できません")),
          state("/status/", "asking", silent("/api/search*"), open("/status/"), says("確認しています")),
          state(
              "/subsidies/",
              "unavailable",
              unavailable("/api/subsidies"),
              open("/subsidies/"),
              says("もう一度読み込む")),
          state("/offline/", "opened", open("/offline/")),
          state("/maintenance.html", "opened", open("/maintenance.html")),
          state("/404.html", "opened", open("/nowhere/"), says("見つかりません")),
          state("/login-failed/", "entry account", open("/login-failed/?reason=entry_account")),
          state("/login-failed/", "unavailable", open("/login-failed/?reason=unavailable")),
          state("/login-failed/", "anything else", open("/login-failed/")),
          state(
              "/login-failed/",
              "used",
              open("/login-failed/?reason=used&returnTo=%2Fapply%2F"),
              says("すでに終わって")),
          state("/login-failed/", "elsewhere", open("/login-failed/?reason=elsewhere")),
          state("/logged-out/", "opened", open("/logged-out/")),
          //
          state("/search/", "everything", open("/search/"), says("件見つかりました")),
          state("/search/", "several found", open(SEVERAL), says("3件見つかりました")),
          state(
              "/search/",
              "facets open",
              open(SEVERAL + "&prefecture=27&city=27102"),
              says("1件見つかりました"),
              unfold("条件で絞り込む"),
              unfold("業種")),
          state("/search/", "nothing found", open("/search/?q=ゐゑゐゑ"), says("次のことをお試しください")),
          state(
              "/search/",
              "names offered",
              open("/search/?q=ゐゑゐゑ"),
              says("次のことをお試しください"),
              fill("事業者名", ""),
              type("事業者名", Cast.WORD),
              offersNames()),
          state("/search/", "longest name", open(LONGEST), says("1件見つかりました")),
          state("/search/", "bad address", open("/search/?cursor=x"), says("もう一度検索する")),
          state(
              "/search/",
              "unavailable",
              unavailable("/api/search*"),
              open(SEVERAL),
              says("利用できません")),
          state("/search/", "slow", silent("/api/search*"), open(SEVERAL), says("検索しています")),
          state(
              "/search/",
              "slow after an answer",
              open(SEVERAL),
              says("3件見つかりました"),
              silent("/api/search*"),
              press("検索する"),
              says("検索しています")),
          //
          state("/verify/", "opened", open("/verify/")),
          state(
              "/verify/",
              "nothing entered",
              open("/verify/"),
              press("確認する"),
              says("入力内容を確認してください")),
          state("/verify/", "no file", open("/verify/"), press("まとめて確認する"), says("CSVファイルを選んで")),
          state("/verify/", "live", asked(Cast.LIVE_ID, Cast.LIVE_NAME, "有効な自己宣言です")),
          state("/verify/", "stopped", asked(Cast.STOPPED_ID, Cast.STOPPED_NAME, "停止された自己宣言です")),
          state("/verify/", "no match", asked(Cast.LIVE_ID, "べつの会社", "見つかりませんでした")),
          state("/verify/", "legacy", asked("41234567890", "みなと", "2026年3月までに発行")),
          state("/verify/", "longest name", asked(Cast.LIVE_ID, Cast.LONGEST_NAME, "見つかりませんでした")),
          state(
              "/verify/",
              "list answered",
              open("/verify/"),
              chooseFile(LIST),
              press("まとめて確認する"),
              says("2件を確認しました"),
              unfold("以外の行を見る")),
          state(
              "/verify/",
              "list with rows that cannot be read",
              open("/verify/"),
              chooseFile("自己宣言ID,事業者名\r\n5.12E+10,みらい\r\n1,\r\n"),
              press("まとめて確認する"),
              says("読み取れません：2件"),
              unfold("以外の行を見る")),
          state(
              "/verify/",
              "list with faults",
              open("/verify/"),
              chooseFile("番号,名前\r\n1,みらい\r\n"),
              press("まとめて確認する"),
              says("1行目の見出しを確認")),
          state(
              "/verify/",
              "unavailable",
              unavailable("/api/verifications"),
              asked(Cast.LIVE_ID, Cast.LIVE_NAME, "利用できません")),
          //
          state(
              "/statistics/",
              "opened",
              counted("/api/statistics"),
              open("/statistics/"),
              says("12,345")),
          state(
              "/statistics/",
              "table open",
              counted("/api/statistics"),
              open("/statistics/"),
              unfold("都道府県の表")),
          state(
              "/statistics/",
              "unavailable",
              unavailable("/api/statistics"),
              open("/statistics/"),
              says("もう一度読み込む")),
          state(
              "/statistics/",
              "slow",
              silent("/api/statistics"),
              open("/statistics/"),
              says("読み込んで")),
          state("/open-data/", "opened", open("/open-data/"), says("利用条件")),
          state(
              "/open-data/",
              "unavailable",
              unavailable("/api/open-data"),
              open("/open-data/"),
              says("もう一度読み込む")),
          //
          state("/subsidies/", "opened", open("/subsidies/")),
          state(
              "/subsidies/", "nothing answered", open("/subsidies/"), press("調べる"), says("答えを選んで")),
          state(
              "/subsidies/",
              "accepted",
              subsidyOfRoundOne(),
              answer("いいえ"),
              press("調べる"),
              says("使えます")),
          state(
              "/subsidies/",
              "not accepted",
              subsidyOfRoundOne(),
              answer("はい。第2次公募の期間に再提出する"),
              press("調べる"),
              says("使えません")),
          state("/en/", "opened", open("/en/")),
          state("/en/search/", "several found", open("/en" + SEVERAL), says("合同会社" + Cast.WORD)),
          state("/en/search/", "nothing found", open("/en/search/?q=xyzzyq"), says("IPA")),
          state("/en/search/", "unavailable", unavailable("/api/search*"), open("/en" + SEVERAL)),
          state("/en/verify/", "opened", open("/en/verify/")),
          state("/guide/", "opened", open("/guide/")),
          state("/guide/", "still valid", open("/guide/"), follow("そのまま使いたい"), says("必要はありません")),
          state("/guide/", "declare anew", open("/guide/"), follow("一つ星から二つ星"), says("新たに自己宣言")));

  private PublicStates() {}

  private static PageState.Step asked(String id, String name, String answer) {
    return window -> {
      open("/verify/").in(window);
      fill("自己宣言ID", id).in(window);
      fill("事業者名", name).in(window);
      press("確認する").in(window);
      says(answer).in(window);
    };
  }

  private static PageState.Step subsidyOfRoundOne() {
    return window -> {
      open("/subsidies/").in(window);
      tick("4から始まる").in(window);
      tick("デジタル化・AI導入補助金").in(window);
      answer("第1次公募").in(window);
    };
  }
}
