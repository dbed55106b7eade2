package jp.securityaction.tests.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.securityaction.tests.given.AnApplication;

/** A business at the site, logged in; each method is one thing that it does there. */
public final class Applicant extends Browser {
  private final String account;

  private Applicant(Site site, String account) {
    this.account = account;
    super(site);
  }

  public static Applicant loggedIn(Site site, String account) {
    Applicant applicant = new Applicant(site, account);
    assertThat(applicant.logIn(account, "/mypage/")).endsWith("/mypage/").doesNotContain("failed");
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

  public Reply declares(AnApplication application) {
    return declares(application, aKey());
  }

  public Reply declares(AnApplication application, String key) {
    return send(application(application.draft(), key));
  }

  /** With a body that breaks the contract on purpose. */
  public Reply wronglyDeclares(AnApplication application) {
    return send(application(application.draft(), aKey()).wrong());
  }

  public static String aKey() {
    return UUID.randomUUID().toString();
  }

  public Reply sees() {
    return get("/api/registration");
  }

  public Reply changes(Draft change, String seenVersion) {
    return send(change(change, seenVersion));
  }

  /** Sends back what it sees, with one value changed. */
  public Reply changes(String pointer, Object value) {
    Reply seen = sees().isOk();
    return changes(changeOf(seen).with(pointer, value), seen.etag());
  }

  public Reply stepsUp(Draft stepUp, String seenVersion) {
    return send(
        Sent.command("POST", "/api/registration/step-up", stepUp).with("if-match", seenVersion));
  }

  public Reply stops(String seenVersion) {
    return send(
        Sent.command("POST", "/api/registration/stop", Draft.empty())
            .with("if-match", seenVersion));
  }

  public Reply stops() {
    return stops(sees().isOk().etag());
  }

  public Reply choosesMailNews(boolean subscribed) {
    return send(
        Sent.command(
            "PUT", "/api/registration/mail-news", Draft.empty().with("/subscribed", subscribed)));
  }

  public Json history() {
    return get("/api/registration/history").isOk().at("/items");
  }

  public Reply asksForLogo(int star) {
    return get("/api/logo?star=" + star);
  }

  public Reply session() {
    return get("/api/session");
  }

  public Reply logsOut() {
    return send(Sent.command("POST", "/api/logout", Draft.empty()));
  }

  public static Sent application(Draft application, String key) {
    return Sent.command("POST", "/api/declarations", application).with("idempotency-key", key);
  }

  public static Sent change(Draft change, String seenVersion) {
    return Sent.command("PUT", "/api/registration", change).with("if-match", seenVersion);
  }

  /** What a PUT would send to leave all as it is. */
  public static Draft changeOf(Reply record) {
    Draft change =
        Draft.empty()
            .with("/business", record.at("/business"))
            .with("/contact", record.at("/contact"));
    Json secondStar = record.at("/secondStar");
    return secondStar.isAbsent() ? change : change.with("/secondStar", secondStar);
  }
}
