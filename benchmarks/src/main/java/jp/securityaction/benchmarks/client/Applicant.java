package jp.securityaction.benchmarks.client;

import java.util.UUID;

/** A business at the site, logged in; each method is one thing that it does there. */
public final class Applicant extends Browser {
  private final String account;

  private Applicant(Site site, String account) {
    this.account = account;
    super(site);
  }

  public static Applicant loggedIn(Site site, String account) {
    Applicant applicant = new Applicant(site, account);
    String page = applicant.logIn(account, "/mypage/");
    if (!page.endsWith("/mypage/")) {
      throw new AssertionError(account + " was led to " + page);
    }
    return applicant;
  }

  /**
   * With a session that was opened otherwise.
   *
   * @param cookie as {@code name=value}
   */
  public static Applicant withSession(Site site, String account, String cookie) {
    Applicant applicant = new Applicant(site, account);
    String[] pair = cookie.split("=", 2);
    applicant.cookies().put(pair[0], pair[1]);
    return applicant;
  }

  /** The provider's {@code sub} of a {@code load-<n>} account. */
  public String subject() {
    return "2%09d".formatted(number());
  }

  /**
   * What the provider holds as the corporate number of a {@code sole-<n>} account, but for its
   * check digit.
   */
  public String soleProprietorsNumber() {
    return "980%09d".formatted(number());
  }

  private int number() {
    return Integer.parseInt(account.substring(account.indexOf('-') + 1));
  }

  /** The same account at another browser. */
  public Applicant elsewhere() {
    return loggedIn(site(), account);
  }

  public ApiAnswer declares(Draft application) {
    return declares(application, aKey());
  }

  public ApiAnswer declares(Draft application, String key) {
    return send(application(application, key));
  }

  /** With a body that breaks the contract on purpose. */
  public ApiAnswer wronglyDeclares(Draft application) {
    return send(application(application, aKey()).wrong());
  }

  public static String aKey() {
    return UUID.randomUUID().toString();
  }

  public ApiAnswer sees() {
    return get("/api/registration");
  }

  public ApiAnswer changes(Draft change, String seenVersion) {
    return send(change(change, seenVersion));
  }

  /** Sends back what it sees, with one value changed. */
  public ApiAnswer changes(String pointer, Object value) {
    ApiAnswer seen = sees().isOk();
    return changes(changeOf(seen).with(pointer, value), seen.etag());
  }

  public ApiAnswer stepsUp(Draft stepUp, String seenVersion) {
    return send(
        ApiCall.command("POST", "/api/registration/step-up", stepUp).with("if-match", seenVersion));
  }

  public ApiAnswer stops(String seenVersion) {
    return send(stop(seenVersion));
  }

  public ApiAnswer stops() {
    return stops(sees().isOk().etag());
  }

  /** What the same business declared with another account. */
  public ApiAnswer stopsFormer(String declarationId) {
    return send(
        ApiCall.command(
            "POST",
            "/api/registration/stop-former",
            Draft.empty().with("/declarationId", declarationId)));
  }

  public ApiAnswer choosesMailNews(boolean subscribed) {
    return send(mailNews(subscribed));
  }

  public Json history() {
    return get("/api/registration/history").isOk().at("/items");
  }

  public ApiAnswer asksForLogo(int star) {
    return get("/api/logo?star=" + star);
  }

  public ApiAnswer session() {
    return get("/api/session");
  }

  public ApiAnswer logsOut() {
    return send(logout());
  }

  public static ApiCall application(Draft application, String key) {
    return ApiCall.command("POST", "/api/declarations", application).with("idempotency-key", key);
  }

  public static ApiCall change(Draft change, String seenVersion) {
    return ApiCall.command("PUT", "/api/registration", change).with("if-match", seenVersion);
  }

  public static ApiCall stop(String seenVersion) {
    return ApiCall.command("POST", "/api/registration/stop", Draft.empty())
        .with("if-match", seenVersion);
  }

  public static ApiCall mailNews(boolean subscribed) {
    return ApiCall.command(
        "PUT", "/api/registration/mail-news", Draft.empty().with("/subscribed", subscribed));
  }

  public static ApiCall logout() {
    return ApiCall.command("POST", "/api/logout", Draft.empty());
  }

  /** What a PUT would send to leave all as it is. */
  public static Draft changeOf(ApiAnswer record) {
    Draft change =
        Draft.empty()
            .with("/business", record.at("/business"))
            .with("/contact", record.at("/contact"));
    Json secondStar = record.at("/secondStar");
    return secondStar.isAbsent() ? change : change.with("/secondStar", secondStar);
  }
}
