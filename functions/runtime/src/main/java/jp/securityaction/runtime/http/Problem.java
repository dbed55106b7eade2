package jp.securityaction.runtime.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.form.Fault;

/**
 * The problems of the HTTP contract (RFC 9457): {@code type} is {@code /problems/<code>}, title and
 * detail are for people.
 */
public enum Problem {
  MALFORMED("malformed", 400, "送信された内容を読み取れませんでした", "入力の形式を確認して、もう一度送信してください。"),
  NO_SESSION("no-session", 401, "ログインが必要です", "ログインしていないか、ログインの期限が切れています。もう一度ログインしてください。"),
  FOREIGN_ORIGIN("foreign-origin", 403, "この操作は受け付けられません", "このサイトの画面から操作してください。"),
  PRIME_ONLY("prime-only", 403, "GビズIDプライムが必要です", "この操作は、GビズIDプライムのアカウントでログインしたときだけ行えます。"),
  STAR_NOT_DECLARED(
      "star-not-declared",
      403,
      "このロゴは使えません",
      "宣言した段階のロゴだけをダウンロードできます。二つ星のロゴは、二つ星を宣言するとダウンロードできます。"),
  NOT_FOUND("not-found", 404, "見つかりません", "URLを確認してください。"),
  NO_MATCH("no-match", 404, "停止できる自己宣言が見つかりません", "以前のGビズIDで発行された自己宣言IDと、その自己宣言に登録した法人番号を確認してください。"),
  NOT_DECLARED("not-declared", 404, "まだ自己宣言をしていません", "先に自己宣言の申込みをしてください。"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "この呼び出し方はできません", "使える方法は Allow ヘッダーで確認してください。"),
  ALREADY_DECLARED("already-declared", 409, "すでに自己宣言をしています", "このアカウントの自己宣言は有効です。マイページで確認してください。"),
  ALREADY_TWO_STARS("already-two-stars", 409, "すでに二つ星を宣言しています", "登録内容はマイページで確認してください。"),
  STOPPED("stopped", 409, "自己宣言は停止されています", "もう一度宣言するときは、新しく申し込んでください。"),
  VERSION_OUTDATED(
      "version-outdated", 412, "登録内容が新しくなっています", "ほかの画面で変更されました。最新の内容を読み込んでから、もう一度操作してください。"),
  TOO_LARGE("too-large", 413, "送信された内容が大きすぎます", "64キロバイト以内で送信してください。"),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type", 415, "この形式では受け付けられません", "application/json で送信してください。"),
  VALIDATION("validation", 422, "入力内容を確認してください", "誤りのある項目を直して、もう一度送信してください。"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      422,
      "別の内容がすでに送信されています",
      "同じ Idempotency-Key で違う内容を送ることはできません。新しい申込みとしてやり直してください。"),
  VERSION_REQUIRED(
      "version-required", 428, "版の指定が必要です", "登録内容を読み込んだときの ETag を If-Match ヘッダーで送ってください。"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "操作の回数が多すぎます", "しばらく待ってから、もう一度操作してください。"),
  UNAVAILABLE("unavailable", 503, "ただいま利用できません", "しばらく待ってから、もう一度操作してください。");

  private static final String RETRY_AFTER_SECONDS = "5";

  private final String code;
  private final int status;
  private final String title;
  private final String detail;

  Problem(String code, int status, String title, String detail) {
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  public Answer answer() {
    return answer(Map.of());
  }

  /** With a detail of this call's own. */
  public Answer saying(String detail) {
    return answer(Map.of("detail", detail));
  }

  /** {@link #TOO_MANY_REQUESTS}, until so many seconds have passed. */
  public static Answer tooManyRequests(long seconds) {
    return TOO_MANY_REQUESTS.answer().header("retry-after", Long.toString(seconds));
  }

  /** With every fault in the body at once. */
  public Answer answer(List<Fault> faults) {
    return answer(
        Map.of("errors", faults.stream().map(f -> error("pointer", f.pointer(), f)).toList()));
  }

  /** With every fault in query parameters or headers at once. */
  public Answer ofParameters(List<Fault> faults) {
    return answer(
        Map.of("errors", faults.stream().map(f -> error("parameter", f.pointer(), f)).toList()));
  }

  private Answer answer(Map<String, ?> members) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code);
    body.put("title", title);
    body.put("status", status);
    body.put("detail", detail);
    body.putAll(members);
    Answer answer = Answer.problem(status, body);
    return this == UNAVAILABLE || this == TOO_MANY_REQUESTS
        ? answer.header("retry-after", RETRY_AFTER_SECONDS)
        : answer;
  }

  private static Map<String, String> error(String where, String name, Fault fault) {
    Map<String, String> error = new LinkedHashMap<>();
    error.put(where, name);
    error.put("code", fault.code().wireName());
    error.put("detail", fault.detail());
    return error;
  }
}
