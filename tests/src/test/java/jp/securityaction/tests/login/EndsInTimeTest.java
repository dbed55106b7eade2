package jp.securityaction.tests.login;

import static jp.securityaction.tests.login.Returns.chosen;
import static jp.securityaction.tests.login.Returns.endOf;
import static jp.securityaction.tests.login.Returns.failedOnTheWay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.tests.stack.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On a stack of its own where minutes are seconds, and with what an operator can turn off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EndsInTimeTest {
  private static final Duration IDLE = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofSeconds(6);

  private final RunningStack stack =
      RunningStack.start(
          Map.of(
              "SESSION_IDLE_SECONDS", "3",
              "SESSION_MAX_SECONDS", "6",
              "LOGIN_MAX_SECONDS", "2",
              "GBIZID_PROMPT_LOGIN", "off"));
  private final Site site = stack.site();

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  void invariant_5_a_session_ends_after_its_rest() throws InterruptedException {
    Applicant applicant = Applicant.loggedIn(site, "load-1");
    applicant.session().isOk();
    Thread.sleep(IDLE.plusMillis(300));
    applicant.session().isProblem(401, "no-session");
    applicant.sees().isProblem(401, "no-session");
  }

  @Test
  void invariant_5_a_session_ends_in_any_case_however_busy_it_is() throws InterruptedException {
    Instant before = Instant.now();
    Applicant applicant = Applicant.loggedIn(site, "load-2");
    Instant after = Instant.now();
    while (Instant.now().isBefore(before.plus(LONGEST).minusMillis(500))) {
      ApiAnswer session = applicant.session().isOk();
      assertThat(OffsetDateTime.parse(session.at("/expiresAt").text()).toInstant())
          .isBeforeOrEqualTo(after.plus(LONGEST));
      Thread.sleep(250);
    }
    Thread.sleep(
        Math.max(0, Duration.between(Instant.now(), after.plus(LONGEST)).toMillis() + 100));
    applicant.session().isProblem(401, "no-session");
  }

  @Test
  void gbizid_may_know_by_itself_who_is_there_where_the_operator_lets_it() {
    assertThat(new Browser(site).get("/api/login").hasStatus(302).location())
        .doesNotContain("prompt=");
  }

  @Test
  void a_login_begun_too_long_ago_is_called_expired() throws InterruptedException {
    Browser late = new Browser(site);
    String callback = chosen(late, "load-3");
    Browser denied = new Browser(site);
    String denial = chosen(denied, "deny");
    Thread.sleep(2300);

    assertThat(endOf(late, callback)).isEqualTo(failedOnTheWay("expired"));
    assertThat(endOf(denied, denial)).isEqualTo(failedOnTheWay("expired"));
    assertThat(late.cookies()).isEmpty();
    assertThat(endOf(late, callback)).isEqualTo(failedOnTheWay("used"));
  }
}
