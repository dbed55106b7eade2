package jp.securityaction.tests.login;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sam-local")
final class SessionTest {
  private static final String SESSION = "__Host-session";

  @Test
  void every_call_moves_the_end_of_the_rest() throws InterruptedException {
    Applicant applicant = anApplicant();
    Instant first = expiry(applicant.session());
    Thread.sleep(20);
    Instant second = expiry(applicant.session());

    assertThat(second).isAfter(first);
    assertThat(Duration.between(Instant.now(), second))
        .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
  }

  @Test
  void the_session_shows_what_the_account_has_declared_and_stopped() {
    Applicant applicant = anApplicant();
    assertThat(applicant.session().isOk().at("/declaration").isAbsent()).isTrue();
    ApiAnswer declared = applicant.declares(anApplication().draft()).hasStatus(201);
    ApiAnswer session = applicant.elsewhere().session().isOk();
    assertThat(session.at("/declaration/declarationId")).isEqualTo(declared.at("/declarationId"));
    assertThat(session.at("/declaration/star").number()).isEqualTo(1);
    assertThat(session.at("/declaration/status").text()).isEqualTo("live");

    applicant.stops().isOk();
    assertThat(applicant.session().at("/declaration/status").text()).isEqualTo("stopped");
  }

  @Test
  void a_logout_ends_the_session_on_the_server() {
    Applicant applicant = anApplicant();
    String secret = String.valueOf(applicant.cookies().get(SESSION));
    applicant.logsOut().hasStatus(204);

    assertThat(applicant.cookies()).doesNotContainKey(SESSION);
    Browser thief = aVisitor();
    thief.cookies().put(SESSION, secret);
    thief.get("/api/session").isProblem(401, "no-session");
  }

  @Test
  void a_logout_without_a_session_is_one_too() {
    aVisitor().send(ApiCall.command("POST", "/api/logout", Draft.empty())).hasStatus(204);
    Applicant applicant = anApplicant();
    applicant.logsOut().hasStatus(204);
    applicant.logsOut().hasStatus(204);
  }

  @Test
  void a_foreign_page_cannot_log_anybody_out() {
    Applicant applicant = anApplicant();
    ApiCall logout = ApiCall.command("POST", "/api/logout", Draft.empty());
    for (ApiCall foreign :
        new ApiCall[] {
          logout.with("origin", "https://evil.example").wrong(),
          logout.with("origin", "null").wrong(),
          logout.with("sec-fetch-site", "cross-site").wrong(),
          logout.with("sec-fetch-site", "same-site").wrong(),
          logout.without("x-requested-with").wrong()
        }) {
      applicant.send(foreign).isProblem(403, "foreign-origin");
    }
    applicant.session().isOk();
  }

  @Test
  void a_new_login_closes_the_session_that_the_browser_held() {
    Applicant applicant = anApplicant();
    String before = String.valueOf(applicant.cookies().get(SESSION));
    applicant.logIn("load-42", "/mypage/");

    assertThat(applicant.cookies().get(SESSION)).isNotEqualTo(before);
    Browser old = aVisitor();
    old.cookies().put(SESSION, before);
    old.get("/api/session").isProblem(401, "no-session");
    applicant.session().isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\"\"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "session#1"})
  void a_made_up_session_is_none(String secret) {
    Browser browser = aVisitor();
    browser.cookies().put(SESSION, secret);
    browser.get("/api/session").isProblem(401, "no-session");
  }

  private static Instant expiry(ApiAnswer session) {
    return OffsetDateTime.parse(session.isOk().at("/expiresAt").text()).toInstant();
  }
}
